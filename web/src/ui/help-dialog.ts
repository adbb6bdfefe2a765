// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import { controlStyles } from './control-styles';
import { DialogElement } from './dialog-element';
import { dialogStyles } from './dialog-styles';
import { SHORTCUTS } from './shortcuts';
import type { UiContext } from './ui-context';

/** All keys and what they do. */
export class HelpDialog extends DialogElement {
  static override styles = [
    controlStyles,
    dialogStyles,
    css`
      dialog {
        --nn-dialog-width: 460px;
      }
      p {
        margin: 0 0 12px;
        color: var(--nn-ink-2);
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 5px 0;
        border-block-end: 1px solid var(--nn-line);
        text-align: start;
        vertical-align: top;
        font-weight: 450;
      }
      th[scope='row'] {
        inline-size: 92px;
      }
      h3 {
        margin: 16px 0 4px;
        font-size: inherit;
      }
      kbd {
        display: inline-block;
        min-inline-size: 24px;
        padding: 0 6px;
        border: 1px solid var(--nn-edge);
        border-radius: 5px;
        background: var(--nn-sunken);
        font: 550 12px / 20px var(--nn-font);
        text-align: center;
        white-space: nowrap;
      }
    `,
  ];
  protected override readonly dialogName = 'help';

  protected override content(ui: UiContext) {
    const { keys, points, share } = ui.i18n.text;
    const own = SHORTCUTS.filter(({ part }) => ui.shows(part)).map(({ shown, shortcut }) =>
      row(typeof shown === 'string' ? shown : keys[shown.text], keys[shortcut]),
    );
    return {
      heading: keys.heading,
      close: share.close,
      body: html`<p>${keys.intro}</p>
        <table>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">${keys.key}</th>
              <th scope="col">${keys.effect}</th>
            </tr>
          </thead>
          <tbody>
            ${own} ${row(keys.arrows, keys.visiting)} ${row(keys.arrows, keys.probing)} ${row(keys.tab, keys.walking)}
            ${row(keys.escape, keys.closing)}
          </tbody>
        </table>
        ${ui.shows('data') ? html`<h3>${points.edit}</h3><p>${points.keys}</p>` : nothing}`,
    };
  }
}

function row(key: string, effect: string): TemplateResult {
  return html`<tr>
    <th scope="row"><kbd>${key}</kbd></th>
    <td>${effect}</td>
  </tr>`;
}

customElements.define('nn-help-dialog', HelpDialog);
