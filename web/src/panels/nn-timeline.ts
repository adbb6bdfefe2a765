// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LatestAnswer } from '../elements/latest-answer';
import { TIMELINE_TEXTS } from '../i18n/panels/timeline';
import type { Metrics } from '../shared/metrics';
import { controlStyles } from '../ui/control-styles';
import { fieldStyles } from '../ui/field-styles';
import { ICONS } from '../ui/icons';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { markText } from './mark-text';
import { SlowMotion } from './slow-motion';
import { placeOf, placesOf } from './timeline-places';
import { timelineStyles } from './timeline-styles';

/** The whole run on one slider: every recorded step, what was changed where, and the way on from any. */
export class Timeline extends UiElement {
  static override styles = [controlStyles, fieldStyles, timelineStyles];
  static override properties: PropertyDeclarations = { asked: { state: true } };

  /** The step under the thumb while its picture is on the way. */
  declare private asked: number | null;
  #seeks: LatestAnswer<number, number> | null = null;
  readonly #slow = new SlowMotion();

  constructor() {
    super();
    this.asked = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#slow.stop();
  }

  protected override view(ui: UiContext): TemplateResult {
    const texts = TIMELINE_TEXTS[ui.i18n.language];
    const news = ui.store.timeline.news.value;
    const metrics = ui.store.metrics.value;
    if (news.isTooLarge) return html`<p class="note">${texts.tooLarge}</p>`;
    const steps = placesOf(news);
    const shown = this.asked ?? metrics?.step ?? 0;
    const isBack = shown < news.newest;
    return html`<div class="strip">
      ${this.#slider(ui, steps, shown, metrics)}
      <p class="place" aria-hidden="true">${placeText(ui, shown, metrics)}</p>
      <div class="actions">
        ${this.#changes(ui, shown)} ${this.#slowButton(ui)}
        <button
          class="button"
          type="button"
          title=${texts.newestHint}
          ?disabled=${!isBack}
          @click=${() => this.#seek(ui, news.newest)}
        >
          ${texts.newest}
        </button>
        <button
          class="button"
          type="button"
          title=${texts.continueHint}
          ?disabled=${!isBack}
          @click=${() => ui.run('play')}
        >
          ${ICONS.play}${texts.continue}
        </button>
      </div>
      <p class="hint" role="status">${this.#hint(ui, steps, isBack)}</p>
    </div>`;
  }

  #slider(
    ui: UiContext,
    steps: ArrayLike<number>,
    shown: number,
    metrics: Metrics | null,
  ): TemplateResult {
    const texts = TIMELINE_TEXTS[ui.i18n.language];
    const last = Math.max(0, steps.length - 1);
    const at = placeOf(steps, shown);
    return html`<div class="slider track">
      <div class="marks" aria-hidden="true">
        ${ui.store.timeline.news.value.marks.map((mark) => {
          const share = last === 0 ? 0 : placeOf(steps, mark.step) / last;
          return html`<i style=${`--at: ${share}`} title=${markText(mark, ui.i18n)}></i>`;
        })}
      </div>
      <input
        type="range"
        min="0"
        max=${last}
        step="1"
        .value=${live(String(at))}
        style=${`--filled: ${last === 0 ? 100 : (at / last) * 100}%`}
        aria-label=${texts.slider}
        aria-valuetext=${placeText(ui, shown, metrics)}
        ?disabled=${last === 0}
        @input=${(event: Event) => {
          const place = Number((event.target as HTMLInputElement).value);
          this.#seek(ui, steps[place] ?? 0);
        }}
      />
    </div>`;
  }

  /** What was changed on the way, to go to. */
  #changes(ui: UiContext, shown: number): TemplateResult | typeof nothing {
    const { marks } = ui.store.timeline.news.value;
    if (marks.length === 0) return nothing;
    const { changes } = TIMELINE_TEXTS[ui.i18n.language];
    const choose = (event: Event): void => {
      const mark = marks[Number((event.target as HTMLSelectElement).value)];
      if (mark !== undefined) this.#seek(ui, mark.step);
    };
    const here = marks.filter((mark) => mark.step <= shown).length - 1;
    return html`<select class="select" aria-label=${changes} @change=${choose}>
      <option value="-1" disabled .selected=${live(here < 0)}>${changes}</option>
      ${marks.map(
        (mark, index) => html`<option value=${index} .selected=${live(index === here)}>
          ${markText(mark, ui.i18n)}
        </option>`,
      )}
    </select>`;
  }

  #slowButton(ui: UiContext): TemplateResult {
    const { slowMotion, slowMotionHint } = TIMELINE_TEXTS[ui.i18n.language];
    const isOn = this.#slow.phase.value !== null;
    return html`<button
      class="button ${isOn ? 'filled' : ''}"
      type="button"
      aria-pressed=${String(isOn)}
      title=${slowMotionHint}
      @click=${() => (isOn ? this.#slow.stop() : void this.#slow.start(ui))}
    >
      ${slowMotion}
    </button>`;
  }

  #hint(ui: UiContext, steps: ArrayLike<number>, isBack: boolean): string {
    const { recorded, phases, slow, leave, lookingBack } = TIMELINE_TEXTS[ui.i18n.language];
    const phase = this.#slow.phase.value;
    if (phase !== null) return slow(phases[phase], leave);
    if (isBack) return lookingBack;
    // While a run plays, a live region must not count along.
    return ui.store.playing.value
      ? ''
      : recorded(steps.length, ui.i18n.format.integer(steps.length));
  }

  /** While one step is on its way, the newest of those asked for meanwhile waits for it. */
  #seek(ui: UiContext, step: number): void {
    this.asked = step;
    this.#seeks ??= new LatestAnswer(
      async (asked: number) => {
        try {
          return await ui.store.timeline.seek(asked);
        } finally {
          if (this.asked === asked) this.asked = null;
        }
      },
      () => {},
    );
    this.#seeks.ask(step);
  }
}

/** Step and epoch in words; the epoch as soon as the picture is there. */
function placeText(ui: UiContext, step: number, metrics: Metrics | null): string {
  const { format, language } = ui.i18n;
  const texts = TIMELINE_TEXTS[language];
  const shown = format.integer(step);
  if (metrics === null || metrics.step !== step) return texts.step(shown);
  return texts.place(shown, format.epoch(metrics.epoch, ui.store.playing.value));
}

customElements.define('nn-timeline', Timeline);
