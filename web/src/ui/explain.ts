// SPDX-License-Identifier: MIT
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { HELP_TOPICS, type HelpTopic } from '../i18n/catalogue/help';
import type { I18n } from '../i18n/index';
import { settingKey } from '../i18n/setting-names';
import { controlStyles } from './control-styles';
import { explainStyles } from './explain-styles';
import { fetchAhead } from './fetch-part';
import { PopupControl } from './popup-control';
import { popupStyles } from './popup-styles';
import { whenNear } from './when-near';

type Content = typeof import('./help-content');
/** Sentences and formulas of all explanations, once somebody asked for one. */
let content: Content | null = null;

async function fetchContent(): Promise<Content> {
  content ??= await import('./help-content');
  return content;
}

/** A small question mark that opens the explanation of the control or read-out beside it. */
export class Explain extends LitElement {
  static override styles = [controlStyles, popupStyles, explainStyles];
  static override properties: PropertyDeclarations = {
    i18n: { attribute: false },
    topic: {},
    label: {},
    chosen: { attribute: false },
  };

  declare i18n: I18n;
  declare topic: HelpTopic;
  /** Name of what is explained, as it is shown. */
  declare label: string;
  /** The choice in force, where the control is one. */
  declare chosen: string | null;
  readonly #popup = new PopupControl(this, { button: '.ask', focus: (popup) => popup });

  constructor() {
    super();
    this.chosen = null;
  }

  protected override render(): TemplateResult {
    const { open, pressed, clicked, toggled } = this.#popup;
    const name = this.i18n.text.help.explain(this.label);
    return html`<button
        class="ask"
        type="button"
        aria-label=${name}
        title=${name}
        aria-haspopup="dialog"
        aria-expanded=${String(open)}
        aria-details=${open ? 'popup' : nothing}
        @pointerdown=${pressed}
        ${whenNear(() => fetchAhead(fetchContent))}
        @click=${() => this.#open(clicked)}
      >
        ?
      </button>
      ${
        open
          ? html`<div
            class="popup"
            id="popup"
            popover="auto"
            role="dialog"
            tabindex="-1"
            aria-labelledby="title"
            aria-describedby="text"
            @toggle=${toggled}
            @keydown=${(event: Event) => event.stopPropagation()}
          >
            ${
              content?.helpContent(this.i18n, this.topic, this.label, this.chosen) ??
              this.i18n.text.problems.notFetched
            }
          </div>`
          : nothing
      }`;
  }

  /** Opens with all that there is to say, because the popup's place depends on its height. */
  async #open(clicked: () => void): Promise<void> {
    if (content === null) await fetchContent().catch(() => undefined);
    clicked();
  }
}

customElements.define('nn-explain', Explain);

/** What explains a field. */
export interface Help {
  readonly i18n: I18n;
  readonly topic: HelpTopic;
}

/** The question mark for `topic`, to stand after a heading. */
export function explain(
  { i18n, topic }: Help,
  label: string,
  chosen: string | null = null,
): TemplateResult {
  return html`<nn-explain
    .i18n=${i18n}
    .topic=${topic}
    .label=${label}
    .chosen=${chosen}
  ></nn-explain>`;
}

/** A field with its question mark at the end of its caption. */
export function explained(
  help: Help | null,
  label: string,
  field: TemplateResult,
  { chosen = null, inline = false }: { chosen?: string | null; inline?: boolean } = {},
): TemplateResult {
  if (help === null) return field;
  return html`<div class=${inline ? 'explained inline' : 'explained'}>
    ${field}${explain(help, label, chosen)}
  </div>`;
}

/** The topic of a config path, where it has one. */
export function topicOf(path: string): HelpTopic | null {
  const key = settingKey(path);
  return HELP_TOPICS.find((topic) => topic === key) ?? null;
}
