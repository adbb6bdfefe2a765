// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import { TIMELINE_TEXTS } from '../i18n/panels/timeline';
import { settingName } from '../i18n/setting-names';
import type { DataKind } from '../shared/config';
import type { ConfigChange } from '../shared/config-changes';
import type { TimelineMark } from '../shared/timeline';

/** Changes that one mark names; a preset laid over a run may change dozens. */
const MOST_NAMED = 3;

/** What was changed on the way, as `Step 300: Learning rate 0.1`. */
export function markText({ step, kind, changes }: TimelineMark, i18n: I18n): string {
  const texts = TIMELINE_TEXTS[i18n.language];
  const named = changes.slice(0, MOST_NAMED).map((change) => changeText(change, i18n));
  if (changes.length > MOST_NAMED) named.push('…');
  const what = named.length === 0 ? texts.kinds[kind] : named.join(texts.listSeparator);
  return texts.mark(i18n.format.integer(step), what);
}

function changeText({ path, value }: ConfigChange, i18n: I18n): string {
  const texts = TIMELINE_TEXTS[i18n.language];
  if (path === 'data.points') return texts.points;
  return texts.change(settingName(path, i18n.text), valueText(path, value, i18n));
}

function valueText(path: string, value: unknown, { text, format }: I18n): string {
  if (typeof value === 'number') return format.setting(value);
  if (path === 'training.optimizer') return known(value, text.optimizers);
  if (path === 'training.schedule.kind') return known(value, text.schedules);
  if (path === 'loss') return known(value, text.losses);
  if (path.endsWith('.activation')) return known(value, text.activations);
  if (path !== 'data.kind') return String(value);
  return text.data.sets[value as DataKind].short;
}

function known(value: unknown, names: Readonly<Record<string, string>>): string {
  return names[String(value)] ?? String(value);
}
