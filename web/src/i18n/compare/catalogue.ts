// SPDX-License-Identifier: MIT
import type { Counted, Text1, Text2, Text3, Texts } from '../catalogue/texts';

/** Texts of comparisons. They come with what shows them, not with the page. */
export interface CompareTexts
  extends Texts<
    | 'name'
    | 'label'
    | 'setting'
    | 'varied'
    | 'values'
    | 'units'
    | 'loading'
    | 'open'
    | 'panels'
    | 'step'
    | 'epoch'
    | 'unequalEpochs'
    | 'chart'
    | 'chartOf'
    | 'axisStep'
    | 'results'
    | 'value'
    | 'parameters'
    | 'regions'
    | 'boundary'
    | 'regionsHint'
    | 'csv'
    | 'png'
    | 'csvHint'
    | 'pngHint'
    | 'shareHeading'
    | 'linkHint'
    | 'preview'
    | 'previewHint'
    | 'presets'
    | 'presetUnits'
    | 'presetLambda'
    | 'keep'
    | 'on'
    | 'off'
    | 'tooMany'
    | 'showTest'
  > {
  /** What stands over a panel, of setting and value. */
  readonly panel: Text2;
  readonly valuesHint: Text1;
  readonly range: Text2;
  readonly words: Text1;
  readonly dialogHeading: string;
  readonly title: Text1;
  readonly divergedAt: Text1;
  readonly openIn: Text1;
  /** Setting, value, then the picture in words. */
  readonly picture: Text3;
  readonly pictureAccuracy: Text1;
  readonly pictureLoss: Text1;
  readonly chartEmpty: string;
  /** Of the figure, the step, and a list of values. */
  readonly chartDrawing: Text3;
  readonly curve: Text2;
  readonly paused: Text1;
  readonly started: Counted;
  readonly unknownSetting: Text2;
  readonly wrongCount: Text3;
}

/** Texts of the run that is pinned in a playground. */
export interface PinTexts
  extends Texts<'replace' | 'replaceHint' | 'unpin' | 'unpinHint' | 'pinned' | 'legend'> {
  /** What the pinned run is: data, network, settings. */
  readonly name: Text3;
  readonly figures: (epoch: string, loss: string, accuracy: string | null) => string;
  readonly picture: Text1;
  readonly announced: Text1;
  readonly unpinned: string;
}
