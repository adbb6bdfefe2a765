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
    | 'piecesNote'
    | 'slopesNote'
    | 'value'
    | 'numbers'
    | 'inputs'
    | 'scores'
    | 'addLayer'
    | 'addLayerLong'
    | 'remove'
    | 'layerTools'
    | 'columnSeparator'
    | 'graph'
    | 'card'
    | 'close'
    | 'bias'
    | 'weight'
    | 'weightFrom'
    | 'inputNote'
    | 'dead'
    | 'saturated'
    | 'deadNote'
    | 'saturatedNote'
    | 'lockedBias'
    | 'lock'
    | 'unlock'
    | 'dragHint'
    | 'pinHint'
    | 'pinnedTouchHint'
    | 'pinnedHint'
    | 'undo'
    | 'showLarge'
    | 'slope'
    | 'pieceChoice'
    | 'partSeparator'
    | 'linksShow'
    | 'weights'
    | 'gradients'
    | 'whatIsThis'
    | 'weightsTable'
    | 'layer'
    | 'unitsPart'
    | 'inputsPart'
    | 'unitColumn'
    | 'refresh'
    | 'tableNote'
  > {
  readonly shape: Text1;
  readonly count: Text3;
  readonly countWithSlopes: (
    parameters: string,
    weights: string,
    biases: string,
    slopes: string,
  ) => string;
  readonly slopeSum: Text2;
  readonly totalWithSlopes: (
    weights: string,
    biases: string,
    slopes: string,
    total: string,
  ) => string;
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
  readonly drawingOutput: Text2;
  readonly strongest: Text3;
  readonly unitName: Text2;
  readonly unitTitle: Text2;
  readonly scoreTitle: Text1;
  readonly linkTitle: Text2;
  readonly unitNumber: Text1;
  readonly fromUnit: Text1;
  readonly spokenInput: Text1;
  readonly spokenBias: Text1;
  readonly biasOf: Text1;
  readonly nowLarge: Text1;
  readonly weightOf: Text1;
  readonly lockOf: Text1;
  readonly drag: Text1;
  readonly gradientOf: Text1;
  readonly valueAt: Text2;
  readonly scrollUnits: Text1;
  readonly shownUnits: Text3;
  readonly range: Text2;
  readonly unitPiece: Text2;
  readonly piece: Text1;
  readonly legend: Texts<
    | 'positive'
    | 'negative'
    | 'strength'
    | 'positiveGradient'
    | 'negativeGradient'
    | 'strengthGradient'
    | 'bias'
    | 'dead'
    | 'saturated'
    | 'lock'
    | 'group'
    | 'map'
    | 'use'
  >;
}
