// SPDX-License-Identifier: MIT
import type { Text1, Text2, Texts } from './texts';

export interface RunningCatalogue {
  readonly transport: Texts<
    | 'label'
    | 'play'
    | 'pause'
    | 'step'
    | 'reset'
    | 'playHint'
    | 'pauseHint'
    | 'stepHint'
    | 'epochHint'
    | 'resetHint'
  >;
  readonly readouts: Texts<
    | 'label'
    | 'epoch'
    | 'testAccuracy'
    | 'trainAccuracy'
    | 'trainLoss'
    | 'testLoss'
    | 'none'
    | 'infinite'
  >;
  readonly status: {
    readonly start: Text2;
    readonly startFromLink: Text1;
    /** Alternating plain words and figures, the figures to be set in bold. */
    readonly progress: (epoch: string, train: string, test: string | null) => readonly string[];
    /** The same for a regression: losses instead of shares. */
    readonly progressLoss: (epoch: string, train: string, test: string | null) => readonly string[];
    readonly playing: string;
    readonly paused: Text1;
    readonly reset: string;
    readonly stepped: Text1;
  };
}
