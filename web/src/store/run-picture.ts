// SPDX-License-Identifier: MIT
import { batch, signal } from '@preact/signals-core';
import { LossHistory } from '../shared/loss-history';
import type { Metrics } from '../shared/metrics';
import type { LayerShape } from '../shared/network-shape';
import type {
  Configured,
  ConfiguredMessage,
  ProgressMessage,
  RestartedMessage,
  SnapshotMessage,
  SoughtMessage,
  TimelineMessage,
} from '../shared/protocol';
import type { RunFigures } from '../shared/run-figures';
import { SnapshotView } from '../shared/snapshot';
import { NO_TIMELINE, type TimelineNews } from '../shared/timeline';

/** A configuration of which there is no picture yet. */
interface Incoming {
  readonly configured: Configured;
  readonly isContinued: boolean;
}

const NOTHING_YET: RunFigures = { gradient: null, activity: null, diagnostics: null };

/** Whether a message was the first of a configuration: of a new run, or of one that goes on. */
export type ConfigurationNews = 'none' | 'new' | 'continued';

export interface RunPictureOptions {
  /** Returns a buffer to the engine. */
  readonly credit: (buffer: ArrayBuffer) => void;
  /** Called after signals took over a message; `sought` when it shows a step with other settings. */
  readonly committed: (news: ConfigurationNews, sought: SoughtMessage | null) => void;
}

/**
 * What is known of the run: newest picture, figures and curves. A new configuration takes over
 * together with its first picture, so that nothing half-changed is ever drawn.
 */
export class RunPicture {
  readonly configured = signal<Configured | null>(null);
  readonly metrics = signal<Metrics | null>(null);
  readonly playing = signal(false);
  readonly frame = signal(0);
  /** What can be gone back to. */
  readonly timeline = signal<TimelineNews>(NO_TIMELINE);
  history = new LossHistory(1);
  view: SnapshotView | null = null;
  /** The newest of each figure that somebody watches. */
  figures: RunFigures = NOTHING_YET;
  readonly #options: RunPictureOptions;
  #incoming: Incoming | null = null;
  #revision = 0;
  /** What comes with the next picture. */
  #timeline: TimelineNews | null = null;
  #sought: SoughtMessage | null = null;
  #restarted: { readonly batchesPerEpoch: number } | null = null;
  /** Buffer behind `view`. */
  #shown: ArrayBuffer | null = null;
  /** Buffers to return after the next drawing. */
  #spent: ArrayBuffer[] = [];
  #visible = true;

  constructor(options: RunPictureOptions) {
    this.#options = options;
  }

  get layerShapes(): readonly LayerShape[] {
    return this.configured.peek()?.layout.layerShapes ?? [];
  }

  expect({ revision, layout, examples, continues }: ConfiguredMessage): void {
    // A new run of which nothing was shown yet stays a new one.
    const isContinued = continues && (this.#incoming?.isContinued ?? true);
    this.#incoming = { configured: { revision, layout, examples }, isContinued };
    this.#revision = revision;
    if (!isContinued) this.#sought = null;
  }

  restart({ revision, batchesPerEpoch }: RestartedMessage): void {
    this.#revision = revision;
    this.#restarted = { batchesPerEpoch };
  }

  /** News that go with the next picture. */
  announce(message: TimelineMessage | SoughtMessage): void {
    if (message.kind === 'timeline') this.#timeline = message;
    else this.#sought = this.#sought === null ? message : joined(this.#sought, message);
  }

  take(message: SnapshotMessage | ProgressMessage): void {
    const buffer = message.kind === 'snapshot' ? message.buffer : null;
    if (message.revision !== this.#revision) {
      if (buffer) this.#options.credit(buffer);
      return;
    }
    batch(() => {
      const incoming = this.#incoming;
      if (incoming !== null) this.#switchTo(incoming.configured);
      const isNew = incoming !== null && !incoming.isContinued;
      const start = isNew ? incoming.configured.layout : this.#restarted;
      if (start !== null) this.history = new LossHistory(start.batchesPerEpoch);
      this.#restarted = null;
      const sought = this.#sought;
      this.#sought = null;
      this.#followTimeline();
      this.history.add(message.recorded);
      if (message.metrics.diverged) this.history.rewind(message.metrics.step);
      if (message.kind === 'snapshot') this.#show(message);
      this.metrics.value = message.metrics;
      this.playing.value = message.playing;
      this.frame.value += 1;
      this.#options.committed(isNew ? 'new' : incoming === null ? 'none' : 'continued', sought);
    });
    if (!this.#visible) this.drawn();
  }

  /** Whether news of `revision` are about the run that is shown or about to be. */
  isCurrent(revision: number): boolean {
    return revision === this.#revision;
  }

  setVisible(visible: boolean): void {
    this.#visible = visible;
    // Nobody will draw, so nobody would return what is lent.
    if (!visible) this.drawn();
  }

  drawn(): void {
    const spent = this.#spent;
    this.#spent = [];
    for (const buffer of spent) this.#options.credit(buffer);
  }

  /** Curves end where the run does: it may have begun another future. */
  #followTimeline(): void {
    if (this.#timeline === null) return;
    this.timeline.value = this.#timeline;
    this.history.rewind(this.#timeline.newest);
    this.#timeline = null;
  }

  #switchTo(configured: Configured): void {
    this.configured.value = configured;
    this.#incoming = null;
    // A picture of another layout cannot be read any more.
    this.view = null;
    this.figures = NOTHING_YET;
    if (this.#shown) this.#spent.push(this.#shown);
    this.#shown = null;
  }

  #show({ buffer, gradient, activity, diagnostics, metrics }: SnapshotMessage): void {
    const layout = this.configured.peek()?.layout;
    if (layout === undefined) return;
    if (this.#shown) this.#spent.push(this.#shown);
    this.#shown = buffer;
    this.view = new SnapshotView(layout, buffer);
    if (diagnostics !== null) this.history.layers.add(diagnostics, metrics.epoch);
    this.figures = {
      gradient: gradient ?? this.figures.gradient,
      activity: activity ?? this.figures.activity,
      diagnostics: diagnostics ?? this.figures.diagnostics,
    };
  }
}

/** Two places that were sought before one picture: the former may be the one with the data. */
function joined(former: SoughtMessage, latter: SoughtMessage): SoughtMessage {
  if (latter.hasOtherData || !former.hasOtherData) return latter;
  const { data } = former.settings.config;
  const settings = { ...latter.settings, config: { ...latter.settings.config, data } };
  return { ...latter, settings, hasOtherData: true };
}
