// SPDX-License-Identifier: MIT

import type { Comparison } from '../shared/comparison';
import { PlaygroundError } from '../shared/problem';
import type { Speed } from '../shared/speed';
import { ComparisonRun } from '../store/comparison-run';
import { nextFrame } from '../ui/next-frame';
import { FrameLoop } from './frame-loop';
import { VisibilityWatch } from './visibility-watch';

/** All that one comparison owns while it is on a page. */
export class CompareSession {
  readonly run: ComparisonRun;
  /** Panels return their buffers by themselves, when they train on. */
  readonly frames = new FrameLoop(() => undefined);
  readonly #element: Element;
  #visibility: VisibilityWatch | null = null;
  #waitsToPlay = false;

  constructor(element: Element, comparison: Comparison) {
    this.#element = element;
    this.run = new ComparisonRun(comparison, {
      drawn: () => {
        this.frames.drawNow();
        return nextFrame();
      },
      atOnce: navigator.hardwareConcurrency,
    });
    this.resume();
  }

  /** Starts the engines, then trains the steps of a link. */
  async start(steps: number, speed: Speed): Promise<void> {
    await this.run.start();
    this.run.conductor.setSpeed(speed);
    if (steps > 0) await this.run.conductor.advance(steps);
  }

  /** Plays once somebody sees the element, unless it is run by hand before. */
  playWhenSeen(): void {
    this.#waitsToPlay = true;
    this.#playIfSeen();
  }

  /** Whatever the person does ends waiting. */
  act(): void {
    this.#waitsToPlay = false;
  }

  /** Compares something else; what is wrong is shown. */
  async open(comparison: Comparison): Promise<void> {
    this.act();
    try {
      await this.run.open(comparison);
    } catch (error) {
      // The run reports it.
      if (!(error instanceof PlaygroundError)) throw error;
    }
  }

  /** The element left the page, perhaps only to come back elsewhere. */
  suspend(): void {
    this.#visibility?.dispose();
    this.#visibility = null;
    this.#setVisible(false);
  }

  resume(): void {
    this.#visibility ??= new VisibilityWatch(this.#element, (visible) => {
      this.#setVisible(visible);
      this.#playIfSeen();
    });
    this.#setVisible(this.#visibility.visible);
  }

  dispose(): void {
    this.suspend();
    this.frames.dispose();
    this.run.dispose();
  }

  #setVisible(visible: boolean): void {
    this.run.setVisible(visible);
    this.frames.setVisible(visible);
  }

  #playIfSeen(): void {
    if (!this.#waitsToPlay || !this.#visibility?.seen) return;
    this.#waitsToPlay = false;
    this.run.conductor.play();
  }
}
