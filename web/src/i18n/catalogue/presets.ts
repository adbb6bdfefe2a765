// SPDX-License-Identifier: MIT
import type { PresetGroup, PresetId } from '../../shared/presets';
import type { Text1, Texts } from './texts';

export interface PresetTexts {
  readonly name: string;
  /** One line for the menu. */
  readonly line: string;
  readonly watch: string;
  readonly try: string;
}

export interface PresetsCatalogue {
  readonly presets: Texts<'action' | 'hint' | 'watch' | 'try' | 'dismiss' | 'more' | 'less'> & {
    readonly chosen: Text1;
    readonly groups: Readonly<Record<PresetGroup, string>>;
    readonly items: Readonly<Record<PresetId, PresetTexts>>;
  };
}
