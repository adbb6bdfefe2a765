// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { NetworkOverlay } from '../ui/network-overlay';
import type { UiContext } from '../ui/ui-context';
import { drawArrival, drawChanges, drawFlow } from './flow-painter';
import { type SlowPhase, type SlowStretch, STRETCH_MS, slowStretches } from './slow-steps';

const prefersCalm = matchMedia('(prefers-reduced-motion: reduce)');
/** Keys that alone mean nothing, and the one that only moves the focus. */
const NOT_A_KEY = ['Shift', 'Control', 'Alt', 'Meta', 'Tab'];

/**
 * Steps so slowly that each can be watched: a mini-batch flows forward over the links, the gradient
 * back, and then the weights change. Ends with any key, and when the run does something else.
 */
export class SlowMotion {
  readonly #phase = signal<SlowPhase | null>(null);
  #ui: UiContext | null = null;
  #stretches: readonly SlowStretch[] = [];
  #index = 0;
  #since = 0;
  #frame = 0;
  /** The weights before the step that is shown last. */
  #before: Float32Array | null = null;
  /** What the links showed when it began. */
  #showedGradient = false;

  /** What is shown now; null while it is off. */
  get phase(): ReadonlySignal<SlowPhase | null> {
    return this.#phase;
  }

  async start(ui: UiContext): Promise<void> {
    this.stop();
    this.#ui = ui;
    this.#showedGradient = ui.store.parameters.showsGradient.peek();
    // Right away, so that a key pressed meanwhile ends it.
    this.#begin(0, performance.now());
    addEventListener('keydown', this.#pressed, { capture: true });
    if (ui.store.playing.peek()) await ui.store.pause().catch(() => this.stop());
    if (this.#ui === ui) this.#frame = requestAnimationFrame(this.#tick);
  }

  stop(): void {
    const ui = this.#ui;
    if (ui === null) return;
    cancelAnimationFrame(this.#frame);
    removeEventListener('keydown', this.#pressed, { capture: true });
    this.#ui = this.#before = null;
    this.#phase.value = null;
    ui.overlay.value = null;
    ui.store.parameters.showsGradient.value = this.#showedGradient;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (NOT_A_KEY.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    this.stop();
  };

  readonly #tick = (now: number): void => {
    const ui = this.#ui;
    if (ui === null) return;
    const { playing, status, view } = ui.store;
    if (playing.peek() || status.peek() === 'error' || view === null) return this.stop();
    if (now - this.#since >= STRETCH_MS) this.#begin(this.#index + 1, now);
    const share = prefersCalm.matches ? 0.5 : Math.min(1, (now - this.#since) / STRETCH_MS);
    ui.overlay.value = this.#overlay(share);
    this.#frame = requestAnimationFrame(this.#tick);
  };

  #begin(index: number, now: number): void {
    const ui = this.#ui;
    if (ui === null) return;
    // The net may have been changed; every step goes through it as it is.
    if (index % Math.max(1, this.#stretches.length) === 0) {
      const columns = ui.store.config.peek().network.layers.length + 2;
      this.#stretches = slowStretches(columns);
    }
    this.#index = index % this.#stretches.length;
    this.#since = now;
    const phase = this.#stretches[this.#index]?.phase ?? 'forward';
    if (phase === 'update') this.#step(ui);
    ui.store.parameters.showsGradient.value = phase === 'backward';
    this.#phase.value = phase;
  }

  #step(ui: UiContext): void {
    this.#before = ui.store.view?.parameters.slice() ?? null;
    ui.store.step(1).catch(() => this.stop());
  }

  #overlay(share: number): NetworkOverlay {
    const stretch = this.#stretches[this.#index] ?? { phase: 'loss', column: 0 };
    const { phase, column } = stretch;
    return {
      point: null,
      draw: (context, scene, colors, values) => {
        if (phase === 'loss') return drawArrival(context, scene, colors, column, 1 - share / 2);
        if (phase === 'update') {
          return drawChanges(context, scene, colors, this.#changeOf, 1 - share);
        }
        const isBack = phase === 'backward';
        drawFlow(context, scene, values, colors, {
          column,
          place: isBack ? 1 - share : share,
          isBack,
        });
        // Those that the last drops came from have their values, or their share of the blame.
        drawArrival(context, scene, colors, isBack ? column : column - 1, 1 - share);
      },
    };
  }

  readonly #changeOf = (column: number, to: number, from: number): number => {
    const view = this.#ui?.store.view;
    if (view === null || view === undefined || this.#before === null) return 0;
    const index = view.weightIndex(column, to, from);
    return view.parameter(index) - (this.#before[index] ?? 0);
  };
}
