// SPDX-License-Identifier: MIT
import { COMMAND_LINE_TEXTS } from '../i18n/command-line-texts';
import type { I18n } from '../i18n/index';
import { problemSentence } from '../i18n/problem-text';
import type { Config } from '../shared/config';
import type { Metrics } from '../shared/metrics';
import { networkShape } from '../shared/network-shape';
import { parseJson } from '../shared/parse-json';
import { PlaygroundError } from '../shared/problem';
import { checkConfig } from '../shared/validate-config';
import { toLayerWeights } from '../shared/weights';
import type { Clock } from '../worker/clock';
import { fieldPicture, hasField } from './field-picture';
import { HeadlessRun } from './headless-run';
import { ProgressReport } from './progress-report';
import { resultText } from './result-text';
import {
  languageOfArguments,
  readTrainArguments,
  type TrainArguments,
  UsageError,
} from './train-arguments';

/** What the command needs of the system around it. File functions reject with Node's errors. */
export interface CommandHost {
  readonly engine: WebAssembly.Module;
  readonly clock: Clock;
  /** Width of the terminal that shows `error` output, or null when it is none. */
  readonly columns: number | null;
  /** `-` is standard input. */
  readText(path: string): Promise<string>;
  /** Rejects when a file could not be written at `path`. */
  checkWritable(path: string): Promise<void>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** @param pixels width · height of them, 0xAABBGGRR */
  encodePng(pixels: Uint32Array, width: number): Uint8Array;
  print(text: string): void;
  error(text: string): void;
}

/** The engine's module from the bytes of its file. */
export const compileEngine = (bytes: BufferSource): Promise<WebAssembly.Module> =>
  WebAssembly.compile(bytes);

/** Edge of the picture in pixels: two per point of the decision field. */
const PICTURE_SIZE = 512;

/** Runs `train` with its arguments. @returns the exit status: 0, or 2 for a wrong command or config */
export async function trainCommand(args: readonly string[], host: CommandHost): Promise<number> {
  const i18n = languageOfArguments(args);
  try {
    const asked = readTrainArguments(args, i18n);
    if (asked === null) host.print(`${COMMAND_LINE_TEXTS[i18n.language].usage}\n`);
    else await train(asked, await readConfig(asked.config, host, i18n), host, i18n);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) host.error(`${error.message}\n`);
    else if (error instanceof PlaygroundError)
      host.error(`${problemSentence(error.problem, i18n)}\n`);
    else throw error;
    return 2;
  }
}

async function readConfig(path: string, host: CommandHost, i18n: I18n): Promise<Config> {
  const texts = COMMAND_LINE_TEXTS[i18n.language];
  let text: string;
  try {
    text = await host.readText(path);
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(
      reason === 'ENOENT' ? texts.notFound(path) : texts.cannotRead(path, reason),
    );
  }
  const parsed = parseJson(text);
  if ('problem' in parsed) throw new UsageError(problemSentence(parsed.problem, i18n));
  const { config, problems } = checkConfig(parsed.value);
  if (problems.length === 0) return config;
  throw new UsageError(problems.map((problem) => problemSentence(problem, i18n)).join('\n'));
}

async function train(
  asked: TrainArguments,
  config: Config,
  host: CommandHost,
  i18n: I18n,
): Promise<void> {
  // Known before the training, not after it.
  for (const path of [asked.out, asked.png]) {
    if (path !== null) await writing(path, i18n, () => host.checkWritable(path));
  }
  const report = new ProgressReport(host, i18n);
  const run = await HeadlessRun.start(host.engine, host.clock, (metrics) => report.show(metrics));
  try {
    const layout = await run.configure(config);
    const { batchesPerEpoch } = layout;
    if (asked.png !== null && !hasField(layout)) {
      throw new UsageError(COMMAND_LINE_TEXTS[i18n.language].noField(config.data.kind));
    }
    report.begin(asked.count * (asked.unit === 'epoch' ? batchesPerEpoch : 1));
    if (asked.count > 0) await run.train(asked.count, asked.unit);
    const metrics = await run.metrics();
    report.end(metrics);
    await writeFiles(asked, config, metrics, run, host, i18n);
    if (metrics.diverged) host.error(`${divergence(config, metrics, i18n)}\n`);
  } finally {
    run.dispose();
  }
}

async function writeFiles(
  { out, png }: TrainArguments,
  config: Config,
  metrics: Metrics,
  run: HeadlessRun,
  host: CommandHost,
  i18n: I18n,
): Promise<void> {
  const { wrote } = COMMAND_LINE_TEXTS[i18n.language];
  if (out !== null) {
    const weights = toLayerWeights(await run.weights(), networkShape(config).layerShapes);
    const text = resultText({ config, metrics, weights });
    await writing(out, i18n, () => host.write(out, text));
    host.print(`${wrote(out)}\n`);
  }
  if (png !== null) {
    const pixels = fieldPicture(await run.picture(), PICTURE_SIZE);
    await writing(png, i18n, () => host.write(png, host.encodePng(pixels, PICTURE_SIZE)));
    host.print(`${wrote(png)}\n`);
  }
}

async function writing(path: string, i18n: I18n, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    throw new UsageError(COMMAND_LINE_TEXTS[i18n.language].cannotWrite(path, reasonOf(error)));
  }
}

function divergence({ training }: Config, { step }: Metrics, i18n: I18n): string {
  const value = i18n.format.setting(training.learningRate);
  return problemSentence({ code: 'diverged', path: 'training.learningRate', value }, i18n, step);
}

/** Node's short name of what went wrong, such as ENOENT. */
function reasonOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? error);
}
