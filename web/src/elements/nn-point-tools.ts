// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import { lacking, MOST_CLASSES, type PointSet } from '../shared/point-set';
import { FEW_CLASSES } from '../ui/class-names';
import { controlStyles } from '../ui/control-styles';
import { fieldStyles } from '../ui/field-styles';
import { numberField, sliderField } from '../ui/fields';
import { ICONS } from '../ui/icons';
import { POINT_TOOLS } from '../ui/point-desk';
import { editKey } from '../ui/point-keys';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { classMarker } from './class-marker';

const MOST_AT_ONCE = 50;
const WIDEST_SCATTER = 0.25;

/** What stands under the picture while its points are edited: tools, class or value, brush, steps back. */
export class PointTools extends UiElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      :host,
      .tools {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      .row,
      .choices {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px;
      }
      .choices label {
        position: relative;
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: 4px;
        min-inline-size: max(32px, var(--nn-target));
        min-block-size: max(28px, var(--nn-option));
        padding: 0 6px;
        border: 1px solid var(--nn-line);
        border-radius: 6px;
        background: var(--nn-surface);
        cursor: pointer;
      }
      .name {
        overflow: hidden;
        max-inline-size: 7em;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .choices input {
        position: absolute;
        inset: 0;
        opacity: 0;
        cursor: pointer;
      }
      .choices label:has(:checked) {
        border-color: var(--nn-ink);
        box-shadow: inset 0 0 0 1px var(--nn-ink);
        font-weight: 650;
      }
      .choices label:has(:focus-visible) {
        outline: 2px solid var(--nn-ink);
        outline-offset: 2px;
      }
      .brush {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 16px;
      }
      /* What the other tools have no use for keeps its place, so that the picture keeps its size. */
      .brush[inert] {
        visibility: hidden;
      }
      .button {
        min-block-size: max(28px, var(--nn-option));
        padding: 0 8px;
      }
      .button.square {
        min-inline-size: max(28px, var(--nn-option));
      }
      .end {
        margin-inline-start: auto;
      }
      .done {
        border-color: var(--nn-ink);
        font-weight: 650;
      }
      .words {
        min-block-size: 32px;
        line-height: 16px;
        color: var(--nn-ink-2);
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      p {
        margin: 0;
      }
    `,
  ];

  protected override view(ui: UiContext): TemplateResult {
    const { points: text } = ui.i18n.text;
    const { points } = ui;
    points.draft.value;
    ui.store.config.value;
    const set = points.present();
    const isCurve = ui.store.configured.value?.layout.inputDimensions === 1;
    const status = points.status.value;
    const news = newsOf(ui, set, status.text !== '');
    return html`<div
      class="tools"
      role="group"
      aria-label=${text.toolbar}
      @keydown=${(event: KeyboardEvent) => editKey(ui, event)}
    >
      <div class="words">
        <p role="status">${news}</p>
        <output class=${news === '' ? '' : 'visually-hidden'} aria-live=${status.isSpoken ? 'polite' : 'off'}
          >${status.text || text.hint}</output
        >
      </div>
      <div class="row">${toolChoice(ui)}${steps(ui)}</div>
      <div class="row">
        ${set.task === 'classification' ? classChoice(ui, set) : isCurve ? nothing : valueField(ui)}${ends(ui, set)}
      </div>
      ${brushFields(ui)}
    </div>`;
  }
}

/** What the points still lack; before anything is pointed at, what a change does to the data. */
function newsOf(ui: UiContext, set: PointSet, isPointed: boolean): string {
  const { points: text, data } = ui.i18n.text;
  const { kind, trainShare } = ui.store.config.value.data;
  const missing = lacking(set);
  const count = ui.i18n.format.integer(set.points.length);
  const share = ui.i18n.format.wholePercent(trainShare);
  if (missing !== null) return text.lacking[missing];
  if (isPointed || !ui.points.isGenerated) return '';
  return text.willConvert(count, data.sets[kind].short, share);
}

function toolChoice({ i18n, points }: UiContext): TemplateResult {
  return html`<div class="choices" role="radiogroup" aria-label=${i18n.text.points.tool}>
    ${POINT_TOOLS.map((tool) =>
      choice('tool', i18n.text.points.tools[tool], points.tool.value === tool, () => {
        points.tool.value = tool;
      }),
    )}
  </div>`;
}

function classChoice({ i18n, points }: UiContext, { classes }: PointSet): TemplateResult {
  const { network, points: text } = i18n.text;
  const isNamed = classes <= FEW_CLASSES && points.names.value.length > 0;
  const more = (): void => {
    points.edit(() => ({ classes: classes + 1 }));
    points.label.value = classes;
  };
  return html`<div class="choices" role="radiogroup" aria-label=${text.labelClass}>
    ${Array.from({ length: classes }, (_, label) =>
      choice(
        'class',
        network.classLabel(label),
        points.label.value === label,
        () => {
          points.label.value = label;
        },
        html`${classMarker(label)}<span class="name" aria-hidden="true">
          ${isNamed ? network.classLabel(label) : label}
        </span>`,
      ),
    )}
    ${
      classes < MOST_CLASSES
        ? html`<button class="button square" type="button" aria-label=${text.addClass} title=${text.addClassHint} @click=${more}>
          ${ICONS.plus}
        </button>`
        : nothing
    }
  </div>`;
}

function choice(
  group: string,
  name: string,
  checked: boolean,
  choose: () => void,
  shown: TemplateResult | string = name,
): TemplateResult {
  return html`<label title=${name}>
    <input type="radio" name=${group} aria-label=${name} .checked=${checked} @change=${choose} />
    ${shown}
  </label>`;
}

function valueField(ui: UiContext): TemplateResult {
  return numberField(ui, {
    label: ui.i18n.text.points.labelValue,
    path: 'data.points[]',
    value: ui.points.label.value,
    inline: true,
    onCommit: (value) => {
      ui.points.label.value = value;
    },
  });
}

function brushFields({ i18n, points }: UiContext): TemplateResult {
  const { points: text } = i18n.text;
  const { count, scatter } = points.brush.value;
  return html`<div class="brush" ?inert=${points.tool.value !== 'add'}>
    ${sliderField({
      label: text.brushCount,
      value: count,
      min: 1,
      max: MOST_AT_ONCE,
      step: 1,
      shown: i18n.format.integer(count),
      onInput: (value) => {
        // Points on top of each other would look like one.
        points.brush.value = { count: value, scatter: value > 1 ? scatter || 0.05 : scatter };
      },
    })}
    ${sliderField({
      label: text.brushScatter,
      value: scatter,
      min: 0,
      max: WIDEST_SCATTER,
      step: 0.01,
      shown: i18n.format.wholePercent(scatter),
      onInput: (value) => {
        points.brush.value = { count, scatter: value };
      },
    })}
  </div>`;
}

function steps({ i18n, points }: UiContext): TemplateResult {
  const { undo, redo } = i18n.text.points;
  return html`<button class="button square end" type="button" aria-label=${undo} title="${undo} (Ctrl+Z)" ?disabled=${!points.canUndo} @click=${() => points.undo()}>
      ${ICONS.undo}
    </button>
    <button class="button square" type="button" aria-label=${redo} title="${redo} (Ctrl+Shift+Z)" ?disabled=${!points.canRedo} @click=${() => points.redo()}>
      ${ICONS.redo}
    </button>`;
}

function ends({ i18n, points }: UiContext, set: PointSet): TemplateResult {
  const { points: text } = i18n.text;
  const isEmpty = set.points.length === 0;
  return html`<div class="end">
    <button class="button" type="button" ?disabled=${isEmpty} @click=${() => points.edit(() => ({ points: [] }))}>
      ${text.clear}
    </button>
    <button class="button done" type="button" @click=${() => points.end()}>${text.done}</button>
  </div>`;
}

customElements.define('nn-point-tools', PointTools);
