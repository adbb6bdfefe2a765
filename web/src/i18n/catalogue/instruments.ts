// SPDX-License-Identifier: MIT
import type { PanelName, PanelObstacle } from '../../shared/panels';
import type { Text1, Texts } from './texts';

/** The drawer; what stands in a panel is in `i18n/panels` and loaded with it. */
export interface InstrumentsCatalogue {
  readonly instruments: Texts<'heading' | 'loading' | 'failed' | 'retry'> & {
    /** Short names for the bar. */
    readonly names: Texts<PanelName>;
    /** What a panel shows, in a few words. */
    readonly titles: Texts<PanelName>;
    readonly obstacles: Texts<PanelObstacle>;
    readonly close: Text1;
    readonly moveBack: Text1;
    readonly moveOn: Text1;
    readonly opened: Text1;
    readonly closed: Text1;
  };
}
