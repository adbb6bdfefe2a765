// SPDX-License-Identifier: MIT
import type { Text1, Text2, Text3 } from './texts';

export interface OutputCatalogue {
  readonly output: {
    readonly heading: string;
    readonly showTest: string;
    readonly hardEdges: string;
    readonly legend: string;
    readonly filled: string;
    readonly filledOnly: string;
    readonly probe: string;
    readonly probeHint: string;
    readonly probeTap: string;
    readonly probeAt: Text2;
    readonly probability: (index: number, value: string) => string;
    readonly score: (index: number, value: string) => string;
    readonly value: Text1;
    readonly probeAtX: Text1;
    readonly drawing: Text3;
    readonly drawingValues: Text2;
    readonly drawingCurve: Text2;
    /** Names of the scale of values, of its axis, and of what a curve shows. */
    readonly scale: string;
    readonly valueAxis: string;
    readonly curveLegend: string;
    /** Vectors: that there is no picture, and what is known instead. */
    readonly noPicture: Text1;
    readonly noPictureFigures: Text2;
    readonly drawingAccuracy: Text1;
  };
  readonly loss: {
    readonly heading: string;
    readonly train: string;
    readonly test: string;
    readonly epoch: string;
    readonly axis: string;
    readonly empty: string;
    readonly drawing: (epoch: string, train: string, test: string | null) => string;
  };
}
