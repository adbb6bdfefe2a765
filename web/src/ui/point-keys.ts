// SPDX-License-Identifier: MIT
import type { UiContext } from './ui-context';

/** Undo, redo, classes and Escape while points are edited; takes the event if it means one of them. */
export function editKey(ui: UiContext, event: KeyboardEvent): void {
  const { points } = ui;
  const key = event.key.toLowerCase();
  const hasControl = event.ctrlKey || event.metaKey;
  const set = points.present();
  if (hasControl && (key === 'z' || key === 'y')) {
    if (key === 'y' || event.shiftKey) points.redo();
    else points.undo();
  } else if (hasControl || event.altKey) return;
  else if (set.task === 'classification' && /^\d$/.test(key) && Number(key) < set.classes) {
    points.label.value = Number(key);
    ui.announce(ui.i18n.text.network.classLabel(Number(key)));
  } else if (key === 'escape') points.end();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
