// SPDX-License-Identifier: MIT

/** How values are distributed. A NaN moment means that some of them are not finite. */
export interface Distribution {
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** Standard deviation. */
  readonly deviation: number;
  /** Share of the values in each of the equal parts of minimum … maximum; their sum is 1, or less where values are not finite. */
  readonly shares: Float32Array;
  /** How many values there are. */
  readonly count: number;
}

/** What a layer does over the whole training set, without dropout and noise. */
export interface LayerDiagnostics {
  /** Activations of all units for all examples. */
  readonly activations: Distribution;
  /** ∂L/∂z of single examples for all units, one per piece of a maxout unit. */
  readonly gradients: Distribution;
  /** Share of the units that are 0 for every example; null but for ReLU. */
  readonly deadShare: number | null;
  /** Share of the activations with |f′(z)| < 0.01; null but for sigmoid and tanh. */
  readonly saturatedShare: number | null;
  /** ‖∂L/∂θ‖ over the parameters of the layer, L the mean data loss without penalty. */
  readonly gradientNorm: number;
  /** ‖ΔW‖ / ‖W‖ of the last step, W as before it; null where no step led here, or W was 0. */
  readonly updateRatio: number | null;
  /** One per unit: 1 for a dead ReLU unit. */
  readonly deadUnits: Uint8Array;
}

/** Hidden layers first to last, then the output layer, as they were after `step` steps. */
export interface Diagnostics {
  readonly step: number;
  readonly layers: readonly LayerDiagnostics[];
}

/** Where the engine puts the figures: one record of `layerStride` floats per layer, offsets within it. */
export interface DiagnosticsLayout {
  readonly layerStride: number;
  readonly bins: number;
  readonly activationsOffset: number;
  readonly gradientsOffset: number;
  readonly deadShareOffset: number;
  readonly saturatedShareOffset: number;
  readonly gradientNormOffset: number;
  readonly updateRatioOffset: number;
  /** One float per unit, layer by layer, from the start of the figures. */
  readonly deadUnitsOffset: number;
}

/** Floats of a distribution before its shares: minimum, maximum, mean, standard deviation. */
const MOMENTS = 4;

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function readDistribution(floats: Float32Array, bins: number, count: number): Distribution {
  const [minimum, maximum, mean, deviation] = floats as unknown as [number, number, number, number];
  const shares = floats.slice(MOMENTS, MOMENTS + bins);
  return { minimum, maximum, mean, deviation, shares, count };
}

/**
 * The engine's figures by name. Keeps nothing of `floats`.
 *
 * @param sizes units and pieces per unit of each layer
 * @param examples of the training set
 */
export function readDiagnostics(
  floats: Float32Array,
  layout: DiagnosticsLayout,
  sizes: readonly { readonly units: number; readonly pieces: number }[],
  examples: number,
): LayerDiagnostics[] {
  const { bins, layerStride, activationsOffset, gradientsOffset } = layout;
  let firstUnit = layout.deadUnitsOffset;
  return sizes.map(({ units, pieces }, layer) => {
    const record = floats.subarray(layer * layerStride, (layer + 1) * layerStride);
    const values = units * examples;
    const deadUnits = Uint8Array.from(floats.subarray(firstUnit, firstUnit + units));
    firstUnit += units;
    return {
      activations: readDistribution(record.subarray(activationsOffset), bins, values),
      gradients: readDistribution(record.subarray(gradientsOffset), bins, values * pieces),
      deadShare: orNull(record[layout.deadShareOffset]),
      saturatedShare: orNull(record[layout.saturatedShareOffset]),
      gradientNorm: record[layout.gradientNormOffset] ?? Number.NaN,
      updateRatio: orNull(record[layout.updateRatioOffset]),
      deadUnits,
    };
  });
}
