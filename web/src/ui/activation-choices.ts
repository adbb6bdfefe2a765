// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import { ACTIVATIONS, type Activation } from '../shared/config';
import type { Choice } from './fields';

export function activationChoices({ text }: I18n): readonly Choice<Activation>[] {
  return ACTIVATIONS.map((value) => ({ value, label: text.activations[value] }));
}
