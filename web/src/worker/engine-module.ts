// SPDX-License-Identifier: MIT
import createEngine, {
  type Metrics as NativeMetrics,
  type ParameterEditor,
  type Session,
  type Status,
} from '@engine/nn-engine.js';
import { pointSize } from '../shared/check-points';
import type { Config, DataConfig, RegularizationConfig, TrainingConfig } from '../shared/config';
import { type LayerDiagnostics, readDiagnostics } from '../shared/diagnostics';
import type { Inspection } from '../shared/inspection';
import type { InstrumentJob } from '../shared/jobs';
import { type LayerShape, networkShape } from '../shared/network-shape';
import { PlaygroundError, type Problem, type ProblemCode } from '../shared/problem';
import type { ActivationQuery } from '../shared/protocol';
import type { Examples, SnapshotLayout } from '../shared/snapshot';
import type { Trace, TraceQuery } from '../shared/trace';
import type { Engine, EngineMetrics } from './engine';
import { type NativeModule, toNativeConfig, toNativeData, toNativeTraining } from './native-config';
import { NativeInspection } from './native-inspection';
import { beginNativeJob } from './native-jobs';
import { traceExample } from './native-trace';

/** Instantiates the compiled engine; rejects when the browser cannot. */
export async function loadEngine(module: WebAssembly.Module): Promise<Engine> {
  const native: NativeModule = await new Promise((resolve, reject) => {
    const instantiateWasm = (
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object => {
      WebAssembly.instantiate(module, imports).then((instance) => done(instance, module), reject);
      return {};
    };
    createEngine({ instantiateWasm }).then(resolve, reject);
  });
  return new WasmEngine(native);
}

/**
 * The engine behind the boundary. Views of its memory live inside one method each: whatever
 * leaves is a copy, since the memory may grow with the next call.
 */
class WasmEngine implements Engine {
  readonly #native: NativeModule;
  readonly #session: Session;
  readonly #parameters: ParameterEditor;
  readonly #inspection: NativeInspection;
  #layerShapes: readonly LayerShape[] = [];
  /** Numbers of a point that is asked for. */
  #pointLength = 2;

  constructor(native: NativeModule) {
    this.#native = native;
    this.#session = new native.Session();
    this.#parameters = this.#session.parameters() as ParameterEditor;
    this.#inspection = new NativeInspection(this.#session, (status) => this.#check(status));
  }

  configure(config: Config, fieldSize?: number): void {
    this.#check(this.#session.configure(toNativeConfig(this.#native, config, fieldSize)));
    this.#configured(config);
  }

  changeData(config: Config): void {
    this.#check(this.#session.changeData(toNativeConfig(this.#native, config)));
    this.#configured(config);
  }

  #configured(config: Config): void {
    this.#inspection.forget();
    this.#layerShapes = networkShape(config).layerShapes;
    this.#pointLength = pointSize(config.data) - 1;
  }

  tune(
    training: TrainingConfig,
    regularization: RegularizationConfig,
    dropout: readonly number[],
  ): void {
    const options = toNativeTraining(this.#native, training);
    this.#check(this.#session.tune(options, { ...regularization }, [...dropout]));
  }

  reset(): void {
    this.#session.reset();
  }

  step(batches: number): number {
    return this.#session.step(batches);
  }

  metrics(): EngineMetrics {
    return toMetrics(this.#session.metrics());
  }

  layout(): SnapshotLayout {
    const { units, floatCount, unitMapCount: _, ...same } = this.#session.layout();
    return { ...same, sizes: units, layerShapes: this.#layerShapes, totalFloats: floatCount };
  }

  examples(): Examples {
    return this.#session.dataset().slice();
  }

  preview(data: DataConfig, seed: number): Examples {
    return this.#session.preview(toNativeData(this.#native, data), seed).slice();
  }

  writeSnapshot(target: Float32Array): void {
    target.set(this.#session.snapshot(true));
  }

  predict(points: Float32Array): Float32Array {
    this.#session.input(points.length).set(points);
    return this.#session.predict(points.length / this.#pointLength).slice();
  }

  activations({ points, column, units }: ActivationQuery): Float32Array {
    this.#session.input(points.length).set(points);
    const count = points.length / this.#pointLength;
    const values = this.#session.activations(column, [...units], count).slice();
    if (values.length > 0) return values;
    const value = `${column}: ${units}`;
    throw new PlaygroundError({ code: 'incompatible', path: 'activations', value });
  }

  trace(query: TraceQuery): Trace {
    return traceExample(this.#session, query);
  }

  weights(): Float32Array {
    return this.#session.snapshot(false).slice();
  }

  setWeights(weights: Float32Array): void {
    this.#session.input(weights.length).set(weights);
    this.#check(this.#session.setWeights());
  }

  beginJob(job: InstrumentJob): void {
    this.#check(beginNativeJob(this.#session.instruments(), job));
  }

  advanceJob(pieces: number): { done: number; total: number } {
    return this.#session.instruments().advance(pieces);
  }

  jobResults(): Float32Array {
    return this.#session.instruments().results().slice();
  }

  setParameter(parameter: number, value: number): void {
    this.#check(this.#parameters.set(parameter, value));
  }

  setLock(parameter: number, locked: boolean): void {
    this.#check(this.#parameters.lock(parameter, locked));
  }

  state(): Float32Array {
    return this.#session.state().slice();
  }

  restore(state: Float32Array): void {
    this.#check(this.#session.restore(state));
  }

  gradient(): Float32Array {
    return this.#parameters.gradient().slice();
  }

  activity(): Float32Array {
    return this.#parameters.activity().slice();
  }

  diagnostics(): LayerDiagnostics[] {
    const instruments = this.#session.instruments();
    const layout = instruments.diagnosticsLayout();
    const { trainCount } = this.#session.layout();
    return readDiagnostics(instruments.diagnose(), layout, this.#layerShapes, trainCount);
  }

  inspect(inspection: Inspection): Float32Array {
    return this.#inspection.inspect(inspection);
  }

  /** Turns a refusal into an error; the only place that does. */
  #check(status: Status): void {
    if (status.code === this.#native.StatusCode.ok) return;
    throw new PlaygroundError(toProblem(this.#native, status));
  }
}

function toProblem(native: NativeModule, { code, path, value, minimum, maximum }: Status): Problem {
  const { StatusCode } = native;
  const codes = new Map<Status['code'], ProblemCode>([
    [StatusCode.outOfRange, 'outOfRange'],
    [StatusCode.notAnInteger, 'notAnInteger'],
    [StatusCode.notFinite, 'notANumber'],
    [StatusCode.unknownValue, 'unknownValue'],
    [StatusCode.wrongShape, 'wrongShape'],
    [StatusCode.empty, 'wrongShape'],
  ]);
  const range = Number.isNaN(minimum) ? {} : { min: minimum, max: maximum };
  return {
    code: codes.get(code) ?? 'incompatible',
    path: String(path),
    value: String(value),
    ...range,
  };
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function toMetrics(native: NativeMetrics): EngineMetrics {
  const { weightCount: _weights, biasCount: _biases, ...same } = native;
  return {
    ...same,
    testLoss: orNull(native.testLoss),
    trainAccuracy: orNull(native.trainAccuracy),
    testAccuracy: orNull(native.testAccuracy),
    deadFraction: orNull(native.deadFraction),
  };
}
