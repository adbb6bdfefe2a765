// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { HelpTopic } from '../i18n/catalogue/help';
import { EXPLANATIONS } from '../i18n/explanations/index';
import type { I18n } from '../i18n/index';
import { ACTIVATIONS, type Activation } from '../shared/config';
import { activationDrawing } from './activation-drawing';
import { FORMULAS, type FormulaName } from './formulas';
import { settingEffect } from './setting-effect';

interface Choices {
  /** How formulas of this group begin. */
  readonly prefix: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

/** The explained choices of a topic that is a choice. */
function choicesOf(topic: HelpTopic, { language, text }: I18n): Choices | null {
  const help = EXPLANATIONS[language];
  switch (topic) {
    case 'activation':
      return { prefix: topic, texts: help.activations, names: text.activations };
    case 'loss':
      return { prefix: topic, texts: help.losses, names: text.losses };
    case 'optimizer':
      return { prefix: topic, texts: help.optimizers, names: text.optimizers };
    case 'schedule':
      return { prefix: topic, texts: help.schedules, names: text.schedules };
    case 'init':
      return { prefix: topic, texts: help.initializers, names: text.initializers };
    case 'kind': {
      const sets = Object.entries(text.data.sets);
      const names = Object.fromEntries(sets.map(([kind, { short }]) => [kind, short]));
      return { prefix: topic, texts: help.sets, names };
    }
    default:
      return null;
  }
}

/** Title, sentences, formula, and the choices with the one that is chosen first. */
export function helpContent(
  i18n: I18n,
  topic: HelpTopic,
  label: string,
  chosen: string | null,
): TemplateResult {
  const help = EXPLANATIONS[i18n.language];
  const choices = choicesOf(topic, i18n);
  return html`<h3 id="title">${label}</h3>
    <p id="text">${help.topics[topic]}</p>
    ${formula(topic)} ${topic === 'output' ? formula('probability') : nothing}
    ${effect(i18n, topic)} ${choices === null ? nothing : choiceList(i18n, choices, chosen)}`;
}

/** What a change does to the run, where the topic is a setting. */
function effect({ language }: I18n, topic: HelpTopic): TemplateResult | typeof nothing {
  const found = settingEffect(topic);
  return found === null
    ? nothing
    : html`<p class="hint">${EXPLANATIONS[language].effects[found]}</p>`;
}

function choiceList({ language }: I18n, choices: Choices, chosen: string | null): TemplateResult {
  const help = EXPLANATIONS[language];
  const others = Object.keys(choices.texts).filter((name) => name !== chosen);
  return html`${
    chosen === null
      ? nothing
      : html`<h4>${help.chosen}</h4>
          ${choice(choices, chosen, help.curve)}`
  }
    <details ?open=${chosen === null}>
      <summary>${help.others}</summary>
      ${others.map((name) => choice(choices, name, help.curve))}
    </details>`;
}

function choice({ prefix, texts, names }: Choices, name: string, curve: string): TemplateResult {
  const isActivation = prefix === 'activation';
  return html`<div class="choice">
    <p><b>${names[name]}</b> ${texts[name]}</p>
    ${formula(`${prefix}.${name}`)}
    ${
      isActivation && isDrawn(name)
        ? html`<figure>
          ${activationDrawing(name, `${names[name]}: ${curve}`)}
          <figcaption aria-hidden="true">${curve}</figcaption>
        </figure>`
        : nothing
    }
  </div>`;
}

function isDrawn(name: string): name is Activation {
  return (ACTIVATIONS as readonly string[]).includes(name);
}

function formula(name: string): unknown {
  if (!Object.hasOwn(FORMULAS, name)) return nothing;
  // Made at build time from our own sources; nothing of a person's gets in.
  return html`<div class="formula">${unsafeHTML(FORMULAS[name as FormulaName])}</div>`;
}
