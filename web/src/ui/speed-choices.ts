// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import { isSameSpeed, type Speed, writeSpeed } from '../shared/speed';
import { SPEEDS } from './choices';
import type { Choice } from './fields';

/** The usual speeds, and `speed` before them where it is another one. */
export function speedChoices(speed: Speed, i18n: I18n): Choice<string>[] {
  const isUsual = SPEEDS.some((one) => isSameSpeed(one, speed));
  return (isUsual ? SPEEDS : [speed, ...SPEEDS]).map((one) => ({
    value: writeSpeed(one),
    label: speedName(one, i18n),
  }));
}

function speedName({ unit, perSecond }: Speed, { text, format }: I18n): string {
  const { settings } = text;
  if (perSecond === 0) return settings.speedFull;
  const name = unit === 'batch' ? settings.speedOfBatches : settings.speedOf;
  return name(perSecond, format.short(perSecond));
}
