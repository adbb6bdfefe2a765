// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { compareProblem, shownVaryValue, varyName } from '../i18n/compare';
import type { Comparison } from '../shared/comparison';
import type { Layout } from '../shared/parts';
import { readSpeed, writeSpeed } from '../shared/speed';
import type { ComparisonRun } from '../store/comparison-run';
import { selectField } from '../ui/fields';
import { ICONS } from '../ui/icons';
import { speedChoices } from '../ui/speed-choices';
import type { CompareContext } from './compare-context';

/** What the buttons of a comparison do. */
export interface CompareActions {
  play(): void;
  pause(): void;
  step(): void;
  epoch(): void;
  reset(): void;
  compare(comparison: Comparison): void;
  save(format: 'csv' | 'png'): void;
  share(): void;
  retry(): void;
  setLanguage(): void;
  setTheme(): void;
}

/** The whole of a comparison but its pictures, which draw themselves. */
export function compareTemplate(
  context: CompareContext,
  layout: Layout,
  actions: CompareActions,
): TemplateResult {
  const { i18n, text, run, locked } = context;
  const isFull = layout === 'full';
  const canChoose = isFull && !locked;
  const isReady = run.status.value !== 'idle' && run.panels.value.length > 0;
  return html`<div class="frame" lang=${i18n.language} role="group" aria-label=${text.label}>
    <div class="page ${layout}">
      <div class="bar">
        ${isFull ? html`<p class="title">${text.name}</p>` : nothing}
        ${transport(context, layout, actions)} ${layout === 'bare' ? nothing : readouts(context)}
        ${isFull ? switches(context, actions) : nothing}
      </div>
      <div role="alert">${notice(context, actions)}</div>
      ${
        canChoose
          ? html`<nn-compare-setting
            .i18n=${i18n}
            .comparison=${run.comparison.value}
            @compare=${(event: CustomEvent<Comparison>) => actions.compare(event.detail)}
          ></nn-compare-setting>`
          : nothing
      }
      <nn-compare-share .i18n=${i18n} .siteUrl=${context.siteUrl}></nn-compare-share>
      ${isReady ? body(context, layout) : html`<p class="loading">${text.loading}</p>`}
    </div>
  </div>`;
}

function body(context: CompareContext, layout: Layout): TemplateResult {
  const { run, text } = context;
  const isCharted = layout !== 'bare';
  return html`<div class="body ${isCharted ? 'charted' : ''}">
      ${panels(context, layout)}
      ${
        isCharted
          ? html`<nn-compare-chart .context=${context}></nn-compare-chart>
            <nn-compare-results .context=${context}></nn-compare-results>`
          : nothing
      }
    </div>
    ${run.hasCommonEpoch.value ? nothing : html`<p class="unequal">${text.unequalEpochs}</p>`}`;
}

function panels(context: CompareContext, layout: Layout): TemplateResult {
  const { run, text, i18n } = context;
  const all = run.panels.value;
  const { vary } = run.comparison.value;
  const name = (value: string): string =>
    text.panel(varyName(vary, i18n), shownVaryValue(vary, value, i18n));
  return html`<div
    class="panels ${all.length > 3 ? 'many' : ''}"
    role="group"
    aria-label=${text.panels}
    style="--columns: ${columnsOf(all.length, layout)}"
  >
    ${repeat(
      all,
      (_, index) => index,
      (panel, index) => html`<nn-compare-panel
        role="group"
        aria-label=${name(panel.variant.value)}
        .context=${context}
        .panel=${panel}
        .index=${index}
      ></nn-compare-panel>`,
    )}
  </div>`;
}

/** Where there is room: two to four in a row, five and six in two, unless pictures are all there is. */
function columnsOf(count: number, layout: Layout): number {
  return count > 4 && layout !== 'bare' ? 3 : count;
}

function transport(
  { i18n, run }: CompareContext,
  layout: Layout,
  actions: CompareActions,
): TemplateResult {
  const text = i18n.text.transport;
  const isPlaying = run.conductor.playing.value || run.conductor.isBusy.value;
  const off = run.status.value !== 'ready';
  const square = (label: string, hint: string, icon: TemplateResult, act: () => void) =>
    html`<button
      class="button square"
      type="button"
      aria-label=${label}
      title=${hint}
      ?disabled=${off}
      @click=${act}
    >
      ${icon}
    </button>`;
  const isBare = layout === 'bare';
  return html`<div class="group" role="group" aria-label=${text.label}>
      ${square(text.reset, text.resetHint, ICONS.reset, actions.reset)}
      <button
        class="button filled play"
        type="button"
        title=${isPlaying ? text.pauseHint : text.playHint}
        ?disabled=${off}
        @click=${isPlaying ? actions.pause : actions.play}
      >
        ${isPlaying ? ICONS.pause : ICONS.play}<span>${isPlaying ? text.pause : text.play}</span>
      </button>
      ${isBare ? nothing : square(text.step, text.stepHint, ICONS.step, actions.step)}
      ${
        isBare
          ? nothing
          : square(
              `${text.step}: ${i18n.text.run.epoch}`,
              text.epochHint,
              ICONS.epoch,
              actions.epoch,
            )
      }
    </div>
    ${isBare ? nothing : speedField({ i18n, run })}`;
}

function speedField({ i18n, run }: Pick<CompareContext, 'i18n' | 'run'>): TemplateResult {
  const speed = run.conductor.speed.value;
  return html`<div class="speed">
    ${selectField({
      label: i18n.text.settings.speed,
      value: writeSpeed(speed),
      choices: speedChoices(speed, i18n),
      onChange: (value) => run.conductor.setSpeed(readSpeed(value).speed ?? speed),
    })}
  </div>`;
}

function readouts(context: CompareContext): TemplateResult {
  return html`<nn-compare-readouts .context=${context}></nn-compare-readouts>`;
}

function switches({ i18n, text, theme, run }: CompareContext, actions: CompareActions) {
  const { language, share } = i18n.text;
  const off = run.panels.value.length === 0;
  const save = (format: 'csv' | 'png', hint: string) => html`<button
    class="button"
    type="button"
    title=${hint}
    ?disabled=${off}
    @click=${() => actions.save(format)}
  >
    ${text[format]}
  </button>`;
  return html`<div class="group switches">
    ${save('csv', text.csvHint)} ${save('png', text.pngHint)}
    <button class="button" type="button" aria-haspopup="dialog" @click=${actions.share}>
      ${ICONS.share}<span>${share.action}</span>
    </button>
    <button
      class="button"
      type="button"
      lang=${language.otherTag}
      title=${language.label}
      @click=${actions.setLanguage}
    >
      ${language.otherBrief}
    </button>
    <button
      class="button square"
      type="button"
      aria-label=${`${i18n.text.theme.appearance}: ${i18n.text.theme[theme]}`}
      title=${`${i18n.text.theme.appearance}: ${i18n.text.theme[theme]}`}
      @click=${actions.setTheme}
    >
      ${ICONS[theme]}
    </button>
  </div>`;
}

function notice({ i18n, run }: CompareContext, actions: CompareActions) {
  const problems = run.problems.value;
  if (problems.length === 0) return nothing;
  const { notice: texts } = i18n.text;
  const isStuck = run.status.value === 'error';
  return html`<div class="notice">
    ${ICONS.info}
    <div class="sentences">
      ${sentencesOf(run, i18n).map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    ${isStuck ? html`<button class="button" type="button" @click=${actions.retry}>${texts.retry}</button>` : nothing}
    <button
      class="button square plain"
      type="button"
      aria-label=${texts.dismiss}
      title=${texts.dismiss}
      @click=${() => run.report([])}
    >
      ${ICONS.close}
    </button>
  </div>`;
}

function sentencesOf(run: ComparisonRun, i18n: CompareContext['i18n']): string[] {
  return [...new Set(run.problems.value.map((problem) => compareProblem(problem, i18n)))];
}
