// SPDX-License-Identifier: MIT
import type { Text1, Text2, Text3, Texts } from '../../catalogue/texts';

/** Texts of the instruments that follow a run: curves, histograms, units, gradients. */
export interface DiagnosticsTexts {
  readonly chart: Texts<
    | 'epoch'
    | 'step'
    | 'log'
    | 'table'
    | 'close'
    | 'zoomIn'
    | 'zoomOut'
    | 'showAll'
    | 'keys'
    | 'nothingYet'
    | 'outputShort'
    | 'now'
    | 'separator'
  > & {
    /** Chart of what, epoch, values. */
    readonly drawing: Text3;
    /** From which step on. */
    readonly since: Text1;
    readonly atEpoch: Text1;
    /** Name and value. */
    readonly reading: Text2;
    /** A value and what to think of it. */
    readonly noted: Text2;
  };
  readonly curves: Texts<
    | 'loss'
    | 'accuracy'
    | 'lossAxis'
    | 'accuracyAxis'
    | 'train'
    | 'test'
    | 'noAccuracy'
    | 'tableOf'
    | 'trainLoss'
    | 'testLoss'
    | 'trainAccuracy'
    | 'testAccuracy'
  >;
  readonly units: Texts<'axis' | 'saturated' | 'none' | 'tableOf' | 'about'> & {
    /** Dead units of how many. */
    readonly deadOf: Text2;
    readonly deadColumn: Text1;
    readonly saturatedColumn: Text1;
    /** Layers that have neither. */
    readonly neither: Text1;
  };
  readonly gradients: Texts<
    | 'norm'
    | 'ratio'
    | 'normAxis'
    | 'ratioAxis'
    | 'band'
    | 'low'
    | 'healthy'
    | 'high'
    | 'tableOf'
    | 'aboutNorm'
    | 'aboutRatio'
  > & { readonly normColumn: Text1; readonly ratioColumn: Text1 };
  readonly histograms: Texts<
    | 'activations'
    | 'gradients'
    | 'minimum'
    | 'maximum'
    | 'mean'
    | 'deviation'
    | 'count'
    | 'log'
    | 'what'
    | 'tableOf'
    | 'keys'
    | 'about'
  > & {
    /** Layer, and whether activations or gradients. */
    readonly title: Text2;
    /** Mean and standard deviation. */
    readonly moments: Text2;
    /** Number of a bar. */
    readonly bar: Text1;
    readonly bin: (from: string, to: string, count: string, share: string) => string;
    /** Of what, and the bin. */
    readonly binOf: Text2;
    /** What each histogram shows. */
    readonly drawing: Text1;
    readonly spoken: (
      title: string,
      minimum: string,
      maximum: string,
      mean: string,
      deviation: string,
    ) => string;
  };
}
