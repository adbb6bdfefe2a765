// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LimitedPath } from '../shared/limits';
import { explain, explained, type Help, topicOf } from './explain';
import './number-field';
import type { UiContext } from './ui-context';

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectOptions<T> {
  readonly label: string;
  readonly value: T | null;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  /** Shown while `value` is none of the choices. */
  readonly placeholder?: string;
  /** Disables the field and says why. */
  readonly reason?: string;
  /** For narrow places: the label is only spoken. */
  readonly hideLabel?: boolean;
  readonly help?: Help;
}

/** A native select under its label. */
export function selectField<T>(options: SelectOptions<T>): TemplateResult {
  const { label, value, choices, placeholder, reason, hideLabel } = options;
  const index = choices.findIndex((choice) => choice.value === value);
  const change = (event: Event): void => {
    const choice = choices[Number((event.target as HTMLSelectElement).value)];
    if (choice !== undefined) options.onChange(choice.value);
  };
  const field = html`<label class="field">
    <span class=${hideLabel ? 'visually-hidden' : 'name'}>${label}</span>
    <select class="select" ?disabled=${reason !== undefined} title=${reason ?? nothing} @change=${change}>
      ${
        index < 0
          ? html`<option value="-1" disabled .selected=${live(true)}>${reason ?? placeholder ?? ''}</option>`
          : nothing
      }
      ${choices.map(
        (choice, at) => html`<option
          value=${at}
          ?disabled=${choice.disabled ?? false}
          .selected=${live(at === index)}
        >
          ${choice.label}
        </option>`,
      )}
    </select>
  </label>`;
  const chosen = value === null ? null : String(value);
  return explained(options.help ?? null, label, field, { chosen });
}

export interface NumberOptions {
  readonly label: string;
  readonly path: LimitedPath;
  /** Null: there is no one number, as where layers differ. */
  readonly value: number | null;
  readonly suggestions?: readonly number[];
  readonly onCommit: (value: number) => void;
  readonly reason?: string | undefined;
  /** Label and number on one line. */
  readonly inline?: boolean;
}

/** A number that can be typed or picked. */
export function numberField(ui: UiContext, options: NumberOptions): TemplateResult {
  const topic = topicOf(options.path);
  const field = html`<nn-number-field
    .i18n=${ui.i18n}
    .label=${options.label}
    .path=${options.path}
    .value=${options.value}
    .suggestions=${options.suggestions ?? []}
    .reason=${options.reason ?? ''}
    ?disabled=${options.reason !== undefined}
    ?inline=${options.inline ?? false}
    @commit=${(event: CustomEvent<number>) => options.onCommit(event.detail)}
  ></nn-number-field>`;
  const help = topic === null ? null : { i18n: ui.i18n, topic };
  return explained(help, options.label, field, { inline: options.inline ?? false });
}

export interface SliderOptions {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as shown and spoken. */
  readonly shown: string;
  readonly onInput: (value: number) => void;
  readonly disabled?: boolean;
  /** Id of an element that says why it is disabled. */
  readonly describedBy?: string;
  readonly help?: Help;
}

/** A native range input with label and value over it. */
export function sliderField(options: SliderOptions): TemplateResult {
  const { value, min, max, disabled = false } = options;
  const filled = ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * 100;
  const input = (event: Event): void =>
    options.onInput((event.target as HTMLInputElement).valueAsNumber);
  const field = html`<label class="slider">
    <span class="slider-label">${options.label}</span>
    <span class="slider-value" aria-hidden="true">${options.shown}</span>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${options.step}
      style="--filled: ${filled}%"
      aria-label=${options.label}
      aria-valuetext=${options.shown}
      aria-describedby=${disabled ? (options.describedBy ?? nothing) : nothing}
      ?disabled=${disabled}
      .value=${live(String(value))}
      @input=${input}
    />
  </label>`;
  return explained(options.help ?? null, options.label, field);
}

export interface CheckOptions {
  readonly disabled?: boolean | undefined;
  /** Says why it is disabled. */
  readonly reason?: string | undefined;
  readonly help?: Help;
}

/** A native checkbox with its label after it. */
export function checkField(
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
  { disabled = false, reason, help }: CheckOptions = {},
): TemplateResult {
  const field = html`<label class="check" title=${reason ?? nothing}>
    <input
      type="checkbox"
      .checked=${live(checked)}
      ?disabled=${disabled}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
  return help ? html`<div class="headed">${field}${explain(help, label)}</div>` : field;
}
