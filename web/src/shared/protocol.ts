// SPDX-License-Identifier: MIT
import type { Config, DataConfig, RegularizationConfig, TrainingConfig } from './config';
import type { Goal, GoalMark } from './goal';
import type { InspectionRequests } from './inspection';
import type { JobOrder } from './jobs';
import type { Metrics } from './metrics';
import type { Problem } from './problem';
import type { RunFigures, WatchedFigures } from './run-figures';
import type { Examples, SnapshotLayout } from './snapshot';
import type { Speed } from './speed';
import type { RunSettings, TimelineNews } from './timeline';
import type { Trace, TraceQuery } from './trace';

/*
 * Messages between the page and the engine's worker. Unions are told apart by `kind`.
 * Only a request carries a `requestId`, and the worker settles each one exactly once, by
 * `answer` or `refused`; if the worker dies first, the client refuses what is pending.
 */

/** What each request asks for and what its answer brings. */
export interface RequestMap extends InspectionRequests {
  /** Build data, net and drawings anew. Refused on bad input, and then the previous run goes on. */
  configure: { params: { config: Config }; result: null };
  /**
   * As `configure`, where `keepsWeights` allows it: weights, memory of the optimizer and step stay,
   * and training goes on. Refused on bad input, and then the previous run goes on.
   */
  changeData: { params: { config: Config }; result: null };
  /** Change how training goes on, without a reset. */
  tune: {
    params: {
      training: TrainingConfig;
      regularization: RegularizationConfig;
      /** One rate per hidden layer. */
      dropout: readonly number[];
    };
    result: null;
  };
  /** Train `count` batches or whole epochs as fast as possible; ends early when the run diverges. */
  step: { params: { count: number; unit: 'batch' | 'epoch' }; result: Metrics };
  /** Back to exactly the start of the configuration, paused. */
  reset: { params: object; result: Metrics };
  /**
   * Train on at `speed` until paused, or until the very step that reaches a mark of `goal` which
   * was not reached when it began; then `goal` is posted. Answered as soon as it plays.
   */
  play: { params: { speed: Speed; goal: Goal }; result: null };
  pause: { params: object; result: Metrics };
  /** Raw scores of points given as x1, x2 pairs, or as vectors of the configured length; the result has all scores of a point together. */
  predict: { params: { points: Float32Array }; result: Float32Array };
  /**
   * What one or two units of a column (0: features, then hidden layers, last the raw scores) make of
   * points, given as for `predict`; the result has all units of a point together.
   */
  activations: { params: ActivationQuery; result: Float32Array };
  /** Every number of the forward and backward pass of one example through the net as it is. */
  trace: { params: TraceQuery; result: Trace };
  /** The examples that a data set would have, for thumbnails; the run is not touched. */
  preview: { params: { data: DataConfig; seed: number }; result: Examples };
  /** All parameters: per layer W (out × in, row by row), then b, then PReLU slopes. */
  getWeights: { params: object; result: Float32Array };
  /** Replace all parameters; the run continues from them, and `reset` goes back to the configured start. */
  setWeights: { params: { weights: Float32Array }; result: Metrics };
  /**
   * Long work on a network of its own. Refused with `cancelled` after `cancel`, and where a run is
   * configured or another job under way: a worker either shows a run or does jobs.
   */
  job: { params: JobOrder; result: Float32Array };
  /** Give one parameter, named by its place in `getWeights`, another value; training goes on from there. */
  setParameter: { params: { parameter: number; value: number }; result: null };
  /** Keep a parameter as it is while the run trains, or free it; `reset` and `configure` free all. */
  setLock: { params: { parameter: number; locked: boolean }; result: null };
  /**
   * Pause, and go to the nearest recorded step at or before `step`, which is the result. Whatever
   * changes the run from there forgets what came after; until then one can return to it. Refused
   * when nothing is recorded, and then the run goes on.
   */
  seek: { params: { step: number }; result: number };
}

export interface ActivationQuery {
  readonly points: Float32Array;
  readonly column: number;
  readonly units: readonly number[];
}

export type RequestKind = keyof RequestMap;

/** What an accepted `configure` made. */
export interface Configured {
  /** Raised by every accepted `configure` and by `reset`; pictures of older revisions are to be dropped. */
  readonly revision: number;
  readonly layout: SnapshotLayout;
  readonly examples: Examples;
}

/** A request as posted to the worker. */
export type Request = {
  [K in RequestKind]: { readonly kind: K; readonly requestId: number } & RequestMap[K]['params'];
}[RequestKind];

/** First message to a worker: the engine, compiled once on the page. */
export interface LoadMessage {
  readonly kind: 'load';
  readonly module: WebAssembly.Module;
  /** Whether the way of the run is recorded, so that it can be gone back on; so unless it is false. */
  readonly records?: boolean;
}

/** Gives a snapshot buffer (back) to the worker; a buffer is the credit for one snapshot. */
export interface CreditMessage {
  readonly kind: 'credit';
  /** The buffer to reuse; it is dropped if its size does not fit the current layout. */
  readonly buffer: ArrayBuffer;
}

/** Whether anybody looks: hidden elements get no drawings. */
export interface VisibleMessage {
  readonly kind: 'visible';
  readonly visible: boolean;
}

/** Ends the job that is to answer `requestId`; without effect when it is done already. */
export interface CancelMessage {
  readonly kind: 'cancel';
  readonly requestId: number;
}

/** Which figures somebody looks at; they come with the pictures from now on. */
export interface WatchMessage {
  readonly kind: 'watch';
  readonly watched: WatchedFigures;
}

export type ToWorker =
  | LoadMessage
  | CreditMessage
  | VisibleMessage
  | CancelMessage
  | WatchMessage
  | Request;

/** The engine is ready for requests. */
export interface LoadedMessage {
  readonly kind: 'loaded';
}

/** The engine could not be started. */
export interface LoadFailedMessage {
  readonly kind: 'loadFailed';
  readonly problem: Problem;
}

/** A configuration was accepted; pictures of its revision follow, then the answer. */
export interface ConfiguredMessage extends Configured {
  readonly kind: 'configured';
  /** The run goes on with other data, and so do its curves. */
  readonly continues: boolean;
}

/** The run is back at its start: the curves begin anew under a new revision. */
export interface RestartedMessage {
  readonly kind: 'restarted';
  readonly revision: number;
  /** Steps per epoch from now on: `tune` may have changed them since the run was configured. */
  readonly batchesPerEpoch: number;
}

/** Settles a request; posted only after the snapshot that shows its effect, when anybody looks. */
export interface AnswerMessage<K extends RequestKind = RequestKind> {
  readonly kind: 'answer';
  readonly requestId: number;
  readonly result: RequestMap[K]['result'];
}

/** Settles a request that was wrong; nothing has changed. */
export interface RefusedMessage {
  readonly kind: 'refused';
  readonly requestId: number;
  readonly problem: Problem;
}

/** One picture of the run. Its buffer is lent: draw it, then return it as credit. */
export interface SnapshotMessage extends RunFigures {
  readonly kind: 'snapshot';
  readonly revision: number;
  readonly metrics: Metrics;
  readonly playing: boolean;
  /** New points for the curves since the last snapshot: step, epoch, training loss, test loss, training accuracy, test accuracy (NaN if none). */
  readonly recorded: readonly number[];
  readonly buffer: ArrayBuffer;
}

/** Same news for an element that nobody sees: numbers without a picture. */
export interface ProgressMessage {
  readonly kind: 'progress';
  readonly revision: number;
  readonly metrics: Metrics;
  readonly playing: boolean;
  readonly recorded: readonly number[];
}

/** A playing run stopped by itself at a mark of its goal; posted after the picture of that step. */
export interface GoalMessage {
  readonly kind: 'goal';
  readonly revision: number;
  readonly reached: GoalMark;
  readonly goal: Goal;
  /** Figures at exactly the step that reached it. */
  readonly metrics: Metrics;
}

/** The recorded steps of the run have changed; posted before the picture that it goes with. */
export interface TimelineMessage extends TimelineNews {
  readonly kind: 'timeline';
  readonly revision: number;
}

/** The next picture shows another step, where these settings are in force. */
export interface SoughtMessage {
  readonly kind: 'sought';
  readonly revision: number;
  readonly settings: RunSettings;
  /** The data are others, too; without it, `settings` says nothing of the points. */
  readonly hasOtherData: boolean;
}

/** How far a job is; its answer follows. */
export interface JobProgressMessage {
  readonly kind: 'jobProgress';
  readonly requestId: number;
  /** Pieces of the job; see the engine's kinds of job. */
  readonly done: number;
  readonly total: number;
}

/** The worker trapped or ran out of memory; it answers nothing any more. */
export interface CrashedMessage {
  readonly kind: 'crashed';
  readonly reason: string;
}

export type FromWorker =
  | LoadedMessage
  | LoadFailedMessage
  | ConfiguredMessage
  | RestartedMessage
  | AnswerMessage
  | RefusedMessage
  | SnapshotMessage
  | ProgressMessage
  | GoalMessage
  | TimelineMessage
  | SoughtMessage
  | JobProgressMessage
  | CrashedMessage;

/** Closes a switch over a union: reaching it is a mistake in the code, or in the other side's. */
export function assertNever(message: never): never {
  throw new Error(`unknown message: ${JSON.stringify(message)}`);
}
