// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/index';
import type { FollowTexts } from '../../i18n/panels/catalogue/follow';
import { ICONS } from '../../ui/icons';

export interface PlayerOptions {
  readonly i18n: I18n;
  readonly texts: FollowTexts;
  readonly step: number;
  readonly count: number;
  readonly isPlaying: boolean;
  readonly asTable: boolean;
  readonly go: (step: number) => void;
  readonly play: () => void;
  readonly showAsTable: (asTable: boolean) => void;
}

/** Previous, play, next; and whether numbers are shown as an equation or as tables. */
export function playerView(options: PlayerOptions): TemplateResult {
  const { i18n, texts, step, count, isPlaying, asTable } = options;
  const button = (
    kind: string,
    label: string,
    icon: TemplateResult,
    isOff: boolean,
    act: () => void,
  ): TemplateResult => html`<button
    class="button square ${kind}"
    type="button"
    aria-label=${label}
    title=${label}
    ?disabled=${isOff}
    @click=${act}
  >
    ${icon}
  </button>`;
  const isEmpty = count === 0;
  const where = texts.stepOf(i18n.format.integer(step + 1), i18n.format.integer(count));
  return html`<div class="player">
    ${button('before', texts.previous, ICONS.step, isEmpty || step === 0, () => options.go(step - 1))}
    ${button('', isPlaying ? texts.pause : texts.play, isPlaying ? ICONS.pause : ICONS.play, isEmpty, options.play)}
    ${button('', texts.next, ICONS.step, isEmpty || step === count - 1, () => options.go(step + 1))}
    <span class="where">${isEmpty ? '' : where}</span>
    <div class="switch" role="group" aria-label=${texts.shownAs}>
      ${[false, true].map(
        (table) => html`<button
          class="choice"
          type="button"
          aria-pressed=${String(asTable === table)}
          @click=${() => options.showAsTable(table)}
        >
          ${table ? texts.asTable : texts.asEquation}
        </button>`,
      )}
    </div>
  </div>`;
}
