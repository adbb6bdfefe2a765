// SPDX-License-Identifier: MIT
import { FrameScheduler } from '../render/frame-scheduler';
import type { FrameView } from '../ui/ui-context';

/** Draws what asked for it, all in one animation frame, and then says that it did. */
export class FrameLoop {
  readonly #asked = new Set<FrameView>();
  readonly #scheduler: FrameScheduler;
  #visible = true;

  constructor(afterDrawing: () => void) {
    this.#scheduler = new FrameScheduler(() => {
      this.#drawAsked();
      afterDrawing();
    });
  }

  /** Draws at once what waits for the next frame, if anybody can see it. */
  drawNow(): void {
    if (this.#visible) this.#drawAsked();
  }

  /** While nobody can see the views, what they ask for waits. */
  setVisible(visible: boolean): void {
    this.#visible = visible;
    if (visible && this.#asked.size > 0) this.#scheduler.request();
  }

  request(view: FrameView): void {
    this.#asked.add(view);
    if (this.#visible) this.#scheduler.request();
  }

  dispose(): void {
    this.#asked.clear();
    this.#scheduler.dispose();
  }

  #drawAsked(): void {
    const views = [...this.#asked];
    this.#asked.clear();
    for (const view of views) drawOrReport(view);
  }
}

/** One broken view must not stop the others, nor what comes after drawing. */
function drawOrReport(view: FrameView): void {
  try {
    view.draw();
  } catch (error) {
    reportError(error);
  }
}
