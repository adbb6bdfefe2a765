// SPDX-License-Identifier: MIT
import type { HelpTopic } from '../i18n/catalogue/help';
import { SETTING_KEYS } from '../i18n/setting-names';
import { DEFAULT_CONFIG } from '../shared/config';
import { type ChangeEffect, changeEffect } from '../shared/live-settings';

/** What a change of the explained setting does to the run; null where it is no setting of a run. */
export function settingEffect(topic: HelpTopic): ChangeEffect | null {
  if (topic === 'activation' || topic === 'dropout')
    return changeEffect(`network.layers[].${topic}`);
  const path = Object.keys(SETTING_KEYS).find(
    (one) => SETTING_KEYS[one] === topic && (one.split('.')[0] ?? '') in DEFAULT_CONFIG,
  );
  return path === undefined ? null : changeEffect(path);
}
