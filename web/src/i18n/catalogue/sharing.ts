// SPDX-License-Identifier: MIT
import type { Layout, Region } from '../../shared/parts';
import type { Text1, Texts } from './texts';

/** How a playground is passed on and put into other pages. */
export interface SharingCatalogue {
  readonly share: Texts<
    | 'action'
    | 'hint'
    | 'heading'
    | 'close'
    | 'copy'
    | 'copied'
    | 'manual'
    | 'link'
    | 'linkHint'
    | 'frame'
    | 'frameHint'
    | 'element'
    | 'elementHint'
    | 'options'
    | 'layout'
    | 'hide'
    | 'lock'
    | 'instruments'
    | 'trained'
    | 'trainedHint'
    | 'language'
    | 'readersLanguage'
    | 'theme'
    | 'readersTheme'
    | 'lightTheme'
    | 'darkTheme'
    | 'preview'
    | 'failed'
  > & {
    readonly copyWhat: Text1;
    /** How many points a link carries. */
    readonly tooMany: Text1;
    readonly layouts: Texts<Layout>;
  };
  readonly regions: Texts<Region>;
  readonly lock: Texts<'reason'>;
}
