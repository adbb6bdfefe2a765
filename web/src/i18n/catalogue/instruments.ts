// SPDX-License-Identifier: MIT
import type { FindingKind } from '../../shared/findings/finding';
import type { PanelName, PanelObstacle } from '../../shared/panels';
import type { Text1, Text3, Texts } from './texts';

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
    /** The panel, its place and how many there are. */
    readonly moved: Text3;
    readonly opened: Text1;
    readonly closed: Text1;
  };
  readonly findings: {
    /** Plain words and figures by turns, the figures to be set in bold. */
    readonly divergenceNear: (times: string) => readonly string[];
    readonly deadLayer: (share: string, layer: string) => readonly string[];
    readonly saturatedLayer: (share: string, layer: string) => readonly string[];
    readonly chance: (loss: string, classes: string, epochs: string) => readonly string[];
    readonly gap: (times: string) => readonly string[];
    readonly testFlat: (epochs: string) => readonly string[];
    readonly oscillation: (swing: string) => readonly string[];
    readonly plateau: (loss: string, epochs: string) => readonly string[];
    /** What usually helps. */
    readonly remedies: Texts<FindingKind>;
    readonly see: Text1;
  } & Texts<'off' | 'offHint' | 'on'>;
}
