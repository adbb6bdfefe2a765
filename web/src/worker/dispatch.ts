// SPDX-License-Identifier: MIT
import { MAX_PREDICT_POINTS, MAX_STEPS_PER_REQUEST } from '../shared/limits';
import { PlaygroundError } from '../shared/problem';
import {
  assertNever,
  type LoadMessage,
  type Request,
  type RequestKind,
  type RequestMap,
  type ToWorker,
} from '../shared/protocol';
import { pointLength } from '../shared/snapshot';
import type { Clock } from './clock';
import type { Engine } from './engine';
import { JobHost } from './job-host';
import { RecordedEngine } from './recorded-engine';
import { NO_RECORDS } from './run-history';
import { type Post, SessionHost } from './session-host';

/** What a loaded engine is used for: it shows a run, or it does jobs. */
interface Served {
  readonly engine: RecordedEngine;
  readonly host: SessionHost;
  readonly jobs: JobHost;
}

/**
 * The worker's side of the protocol, without the worker: takes messages, posts messages.
 * `load` turns the compiled module into an engine; a failure is reported as `loadFailed`.
 * Whatever is thrown and is not a refusal ends the session with `crashed`.
 */
export function createDispatch(
  load: (module: WebAssembly.Module) => Promise<Engine>,
  post: Post,
  clock: Clock,
): (message: ToWorker) => void {
  let session: Served | null = null;
  let crashed = false;

  const guarded = (task: () => void): void => {
    if (crashed) return;
    try {
      task();
    } catch (error) {
      crashed = true;
      post({ kind: 'crashed', reason: String(error) });
    }
  };
  const guardedClock: Clock = {
    now: () => clock.now(),
    later: (task, delayMs) => clock.later(() => guarded(task), delayMs),
  };

  const start = async ({ module, records = true }: LoadMessage): Promise<void> => {
    try {
      const plain = await load(module);
      const engine = new RecordedEngine(plain, records ? undefined : NO_RECORDS);
      session = {
        engine,
        host: new SessionHost(engine, post, guardedClock),
        jobs: new JobHost(plain, post, guardedClock),
      };
      post({ kind: 'loaded' });
    } catch (error) {
      post({ kind: 'loadFailed', problem: { code: 'noEngine', path: '', value: String(error) } });
    }
  };

  return (message) => {
    if (message.kind === 'load') {
      void start(message);
      return;
    }
    const current = session;
    if (current === null) return;
    guarded(() => {
      if (message.kind === 'credit') current.host.credit(message.buffer);
      else if (message.kind === 'visible') current.host.setVisible(message.visible);
      else if (message.kind === 'cancel') current.jobs.cancel(message.requestId);
      else if (message.kind === 'watch') current.host.watch(message.watched);
      else settle(message, current, post);
    });
  };
}

/** Requests that make sense before there is a run. */
const NEEDS_NO_RUN: ReadonlySet<RequestKind> = new Set(['configure', 'preview', 'job']);

/** Carries out one request and answers it, or refuses it and changes nothing. */
function settle(request: Request, served: Served, post: Post): void {
  const { engine, host } = served;
  const { requestId } = request;
  const answer = <K extends RequestKind>(result: RequestMap[K]['result']): void =>
    post({ kind: 'answer', requestId, result });
  const shown = <K extends RequestKind>(result: () => RequestMap[K]['result']): void =>
    host.afterShown(() => answer<K>(result()));
  try {
    const needsRun = !NEEDS_NO_RUN.has(request.kind);
    if (needsRun ? !host.isConfigured : request.kind === 'job' && host.isConfigured) {
      throw new PlaygroundError({ code: 'incompatible', path: '', value: request.kind });
    }
    if (isQuestion(request)) post({ kind: 'answer', requestId, result: reply(request, engine) });
    else carryOut(request, served, answer, shown);
  } catch (error) {
    if (!(error instanceof PlaygroundError)) throw error;
    post({ kind: 'refused', requestId, problem: error.problem });
  }
}

/** Requests that change nothing and need no picture to show their effect. */
const QUESTIONS = [
  'predict',
  'activations',
  'inspect',
  'trace',
  'preview',
  'getWeights',
] as const satisfies readonly RequestKind[];
type Question = Extract<Request, { kind: (typeof QUESTIONS)[number] }>;

function isQuestion(request: Request): request is Question {
  return QUESTIONS.some((kind) => kind === request.kind);
}

function reply(question: Question, engine: Engine): RequestMap[Question['kind']]['result'] {
  switch (question.kind) {
    case 'predict':
      checkPoints('predict', question.points, engine);
      return engine.predict(question.points);
    case 'activations':
      checkPoints('activations', question.points, engine);
      return engine.activations(question);
    case 'inspect':
      return engine.inspect(question.inspection);
    case 'trace':
      return engine.trace(question);
    case 'preview':
      return engine.preview(question.data, question.seed);
    case 'getWeights':
      return engine.weights();
    default:
      return assertNever(question);
  }
}

function carryOut(
  request: Exclude<Request, Question>,
  { engine, host, jobs }: Served,
  answer: <K extends RequestKind>(result: RequestMap[K]['result']) => void,
  shown: <K extends RequestKind>(result: () => RequestMap[K]['result']) => void,
): void {
  switch (request.kind) {
    case 'configure':
      host.configure(request.config);
      return shown<'configure'>(() => null);
    case 'changeData':
      host.changeData(request.config);
      return shown<'changeData'>(() => null);
    case 'tune':
      host.tune(request.training, request.regularization, request.dropout);
      return shown<'tune'>(() => null);
    case 'step':
      return train(request, host, () => shown<'step'>(() => host.metrics()));
    case 'reset':
      host.reset();
      return shown<'reset'>(() => host.metrics());
    case 'play':
      host.play(request.speed, request.goal);
      return shown<'play'>(() => null);
    case 'pause':
      host.pause();
      return shown<'pause'>(() => host.metrics());
    case 'setWeights':
      host.edit(() => engine.setWeights(request.weights));
      return shown<'setWeights'>(() => host.metrics());
    case 'job':
      return jobs.start(request.requestId, request);
    case 'setParameter':
      host.edit(() => engine.setParameter(request.parameter, request.value));
      return shown<'setParameter'>(() => null);
    case 'setLock':
      host.edit(() => engine.setLock(request.parameter, request.locked));
      return answer<'setLock'>(null);
    case 'seek': {
      const sought = engine.seek(request.step);
      host.sought(sought);
      return shown<'seek'>(() => sought.step);
    }
    default:
      assertNever(request);
  }
}

function train(
  { count, unit }: RequestMap['step']['params'],
  host: SessionHost,
  done: () => void,
): void {
  checkCount('step', count, MAX_STEPS_PER_REQUEST);
  if (unit === 'batch') host.steps(count, done);
  else host.epochs(count, done);
}

function checkPoints(path: string, points: Float32Array, engine: Engine): void {
  checkCount(path, points.length / pointLength(engine.layout()), MAX_PREDICT_POINTS);
}

function checkCount(path: string, count: number, max: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= max) return;
  throw new PlaygroundError({ code: 'outOfRange', path, value: String(count), min: 1, max });
}
