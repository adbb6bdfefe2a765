// SPDX-License-Identifier: MIT
import type { CompareTexts } from '../i18n/compare';
import type { I18n } from '../i18n/index';
import type { ComparisonRun } from '../store/comparison-run';
import type { ColorScale } from '../ui/color-scales';
import type { FrameView, Theme } from '../ui/ui-context';

/**
 * What every part of one comparison shares. A new object stands for new texts or colours, so parts
 * that hold it as a property render again.
 */
export interface CompareContext {
  readonly run: ComparisonRun;
  readonly i18n: I18n;
  readonly text: CompareTexts;
  readonly theme: Theme;
  readonly colors: ColorScale;
  /** The person cannot choose what is compared. */
  readonly locked: boolean;
  /** Where `compare.html` and the playground are served. */
  readonly siteUrl: string;
  /** Draws `view` once in the next frame. */
  requestFrame(view: FrameView): void;
}
