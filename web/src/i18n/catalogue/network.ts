// SPDX-License-Identifier: MIT
import type { Counted, Text1, Text2, Text3, Texts } from './texts';

export interface NetworkCatalogue {
  readonly network: NetworkTexts;
}

interface NetworkTexts
  extends Texts<
    | 'heading'
    | 'howCounted'
    | 'countedNote'
    | 'inputs'
    | 'scores'
    | 'addLayer'
    | 'addLayerLong'
    | 'remove'
    | 'layerTools'
    | 'columnSeparator'
  > {
  readonly shape: Text1;
  readonly count: Text3;
  readonly weightSum: Text2;
  readonly biasSum: Text2;
  readonly total: Text3;
  readonly features: Counted;
  readonly units: Counted;
  readonly hidden: Text1;
  readonly hiddenShort: Text1;
  readonly fewer: Text1;
  readonly more: Text1;
  readonly removeLayer: Text1;
  readonly editLayer: Text2;
  readonly mostLayers: Text1;
  readonly classLabel: (index: number) => string;
  readonly drawing: Text1;
  readonly drawingInputs: Text1;
  readonly drawingHidden: Text3;
  readonly drawingScores: Text2;
  readonly strongest: Text3;
  readonly unitName: Text2;
}
