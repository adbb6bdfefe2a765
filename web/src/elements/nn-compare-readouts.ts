// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CompareContext } from './compare-context';
import { CompareElement } from './compare-element';

/** The step that all runs have come to. */
export class CompareReadouts extends CompareElement {
  static override styles = css`
    dl {
      display: flex;
      gap: 16px;
      margin: 0;
    }
    div {
      min-inline-size: 64px;
    }
    dt {
      font-size: 11px;
      line-height: 16px;
      color: var(--nn-ink-2);
    }
    dd {
      margin: 0;
      font-size: 15px;
      line-height: 20px;
      font-weight: 650;
      font-variant-numeric: tabular-nums;
    }
  `;

  protected override view({ i18n, text, run }: CompareContext): TemplateResult {
    const { conductor } = run;
    const isPlaying = conductor.playing.value;
    const epoch = conductor.metrics.peek().find(({ diverged }) => !diverged)?.epoch ?? 0;
    return html`<dl>
      <div>
        <dt>${text.step}</dt>
        <dd>${i18n.format.integer(conductor.step.peek())}</dd>
      </div>
      ${
        run.hasCommonEpoch.value
          ? html`<div>
            <dt>${text.epoch}</dt>
            <dd>${i18n.format.epoch(epoch, isPlaying)}</dd>
          </div>`
          : nothing
      }
    </dl>`;
  }
}

customElements.define('nn-compare-readouts', CompareReadouts);
