// SPDX-License-Identifier: MIT
import type { NnPlayground } from '../elements/nn-playground';

/** With nothing focused, keys and pastes go to the page; they mean its one playground. */
export function forwardInput(element: NnPlayground): void {
  document.addEventListener('keydown', (event) => {
    if (event.target === document.body) element.pressKey(event);
  });
  document.addEventListener('paste', (event) => {
    if (event.target === document.body) element.pasteTable(event);
  });
}
