// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Reset, play or pause, and step. */
export class Transport extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host,
      .group {
        display: flex;
        gap: 6px;
      }
      .play {
        /* Both words fit, so that nothing moves when they change. */
        inline-size: 96px;
      }
      @container (max-width: 639px) {
        :host,
        .group,
        .play {
          flex: 1;
        }
      }
      @container (max-width: 369px) {
        .play {
          inline-size: var(--nn-target);
          padding: 0;
        }
        .play span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        .group {
          gap: 4px;
        }
      }
    `,
  ];

  protected override view(ui: UiContext): TemplateResult {
    const text = ui.i18n.text.transport;
    const playing = ui.store.playing.value || ui.replaying.value;
    const status = ui.store.status.value;
    const off = status === 'idle' || status === 'loading' || status === 'error';
    return html`<div class="group" role="group" aria-label=${text.label}>
      <button
        class="button square"
        type="button"
        aria-label=${text.reset}
        title=${text.resetHint}
        ?disabled=${off}
        @click=${() => ui.run('reset')}
      >
        ${ICONS.reset}
      </button>
      <button
        class="button filled play"
        type="button"
        title=${playing ? text.pauseHint : text.playHint}
        ?disabled=${off}
        @click=${() => ui.run(playing ? 'pause' : 'play')}
      >
        ${playing ? ICONS.pause : ICONS.play}<span>${playing ? text.pause : text.play}</span>
      </button>
      <button
        class="button square"
        type="button"
        aria-label=${text.step}
        title=${text.stepHint}
        ?disabled=${off}
        @click=${() => ui.run('step')}
      >
        ${ICONS.step}
      </button>
    </div>`;
  }
}

customElements.define('nn-transport', Transport);
