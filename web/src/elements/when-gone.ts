// SPDX-License-Identifier: MIT

/** Calls `task` unless `element`, which was just taken out of the document, is put back elsewhere. */
export function whenGone(element: Element, task: () => void): void {
  queueMicrotask(() => {
    if (!element.isConnected) task();
  });
}
