// SPDX-License-Identifier: MIT
import type { Text1, Text2, Text3 } from './texts';

export interface OutputCatalogue {
  readonly output: {
    readonly heading: string;
    readonly views: string;
    readonly regions: string;
    readonly values: string;
    readonly hidden: string;
    readonly showTest: string;
    readonly hardEdges: string;
    readonly legend: string;
    readonly filled: string;
    readonly filledOnly: string;
    readonly probe: string;
    readonly probeHint: string;
    readonly probeTap: string;
    readonly probeAt: Text2;
    readonly probability: (name: string, value: string) => string;
    readonly score: (name: string, value: string) => string;
    readonly value: Text1;
    readonly probeAtX: Text1;
    readonly drawing: Text3;
    readonly drawingValues: Text2;
    readonly drawingCurve: Text2;
    /** Names of the scale of values, of its axis, and of what a curve shows. */
    readonly valueAxis: string;
    readonly curveLegend: string;
    /** Vectors: that there is no picture, and what is known instead. */
    readonly noPicture: Text1;
    readonly noPictureFigures: Text2;
    readonly drawingAccuracy: Text1;
    readonly probabilityScale: (name: string) => string;
    readonly certainty: string;
    readonly contours: string;
    readonly noContours: string;
    readonly boundary: string;
    readonly quarters: string;
    readonly margins: string;
    readonly unit: string;
    readonly noUnit: string;
    readonly unitName: (layer: string, unit: string) => string;
    readonly unitDrawing: Text3;
    /** Under the curve of a regression over x1: the outputs of one layer's units. */
    readonly strip: string;
    readonly noStrip: string;
    readonly weighted: string;
    readonly weightedReason: string;
    readonly plainUnits: Text1;
    readonly weightedUnits: Text1;
    /** As “unit 2 from −1 to 0.5”. */
    readonly unitRange: Text3;
    readonly moreUnits: Text1;
    /** Where only the liveliest units are drawn. */
    readonly someUnits: Text3;
    readonly stripDrawing: Text2;
    readonly back: string;
    readonly backChip: string;
    readonly scoreScale: string;
  };
  readonly hiddenSpace: {
    readonly layer: string;
    readonly across: string;
    readonly upwards: string;
    readonly unit: Text1;
    readonly warp: string;
    readonly inputSpace: string;
    readonly hiddenSpace: string;
    readonly bend: string;
    readonly unbend: string;
    readonly stop: string;
    readonly drawing: Text3;
    readonly thinned: Text2;
    readonly explain: string;
    readonly explainValues: string;
  };
  readonly loss: {
    readonly heading: string;
    readonly train: string;
    readonly test: string;
    readonly epoch: string;
    readonly axis: string;
    readonly accuracy: string;
    readonly accuracyAxis: string;
    readonly shows: string;
    readonly log: string;
    readonly at: (epoch: string, train: string, test: string | null) => string;
    readonly probe: string;
    readonly table: string;
    readonly tableOf: string;
    readonly step: string;
    readonly close: string;
    readonly trainLoss: string;
    readonly testLoss: string;
    readonly trainAccuracy: string;
    readonly testAccuracy: string;
    readonly empty: string;
    readonly emptyAccuracy: string;
    readonly drawingAccuracy: (epoch: string, train: string, test: string | null) => string;
    readonly drawing: (epoch: string, train: string, test: string | null) => string;
    readonly pin: string;
    readonly pinHint: string;
  };
}
