// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test';

const ROLES = ['combobox', 'slider', 'checkbox', 'radio', 'textbox', 'spinbutton'] as const;

export interface ShownField {
  readonly role: (typeof ROLES)[number];
  /** As it is spoken; of a radio button its group's. */
  readonly name: string;
}

/** Every field that can be seen in `scope`. */
export async function shownFields(scope: Page | Locator): Promise<ShownField[]> {
  const fields: ShownField[] = [];
  for (const role of ROLES) {
    for (const field of await scope.getByRole(role).filter({ visible: true }).all()) {
      fields.push({ role, name: await field.evaluate(spokenName) });
    }
  }
  return fields;
}

function spokenName(element: Element): string {
  const group = element.closest('fieldset');
  if (element.matches('[type=radio]') && group !== null) {
    const named = group.getAttribute('aria-label');
    return named ?? group.querySelector('legend')?.textContent?.split('·')[0]?.trim() ?? '';
  }
  const own = element.getAttribute('aria-label');
  const label = (element as HTMLInputElement).labels?.[0];
  const span = label?.querySelector('span');
  return (own ?? span?.textContent ?? label?.textContent ?? '').trim();
}
