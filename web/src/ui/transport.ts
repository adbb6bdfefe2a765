// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';
import './run-options';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Reset, play or pause, step, and how all that goes. */
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
        .play {
          inline-size: auto;
          gap: 4px;
          padding: 0;
        }
        .group {
          gap: 4px;
        }
      }
      @container (max-width: 399px) {
        .play {
          gap: 2px;
          font-size: 13px;
        }
      }
      @container (max-width: 389px) {
        :host(:not([alone])) .play span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
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
        data-part="reset"
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
        data-part="play"
        title=${playing ? text.pauseHint : text.playHint}
        ?disabled=${off}
        @click=${() => ui.run(playing ? 'pause' : 'play')}
      >
        ${playing ? ICONS.pause : ICONS.play}<span>${playing ? text.pause : text.play}</span>
      </button>
      ${stepButton(ui, off)}
      <nn-run-options .ui=${ui} data-part="run-options"></nn-run-options>
    </div>`;
  }
}

function stepButton(ui: UiContext, off: boolean): TemplateResult {
  const { transport, run } = ui.i18n.text;
  const unit = ui.stepUnit.value;
  const isEpoch = unit === 'epoch';
  return html`<button
    class="button square"
    type="button"
    data-part="step"
    aria-label=${isEpoch ? `${transport.step}: ${run.epoch}` : transport.step}
    title=${isEpoch ? transport.epochHint : transport.stepHint}
    ?disabled=${off}
    @click=${() => ui.run(unit)}
  >
    ${isEpoch ? ICONS.epoch : ICONS.step}
  </button>`;
}

customElements.define('nn-transport', Transport);
