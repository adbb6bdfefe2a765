// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { HELP_TOPICS } from '../i18n/catalogue/help';
import { settingKey } from '../i18n/setting-names';
import { ACTIVATIONS, INITIALIZERS, LOSSES, OPTIMIZERS, SCHEDULES } from '../shared/config';
import { LIMITS } from '../shared/limits';
import { FORMULAS } from './formulas';
import { settingEffect } from './setting-effect';

/** Settings that stand in no field of their own: they come with data, links and layers. */
const WITHOUT_FIELD = ['vectorLength', 'points', 'layers', 'steps', 'epochs'];

describe('explanations', () => {
  it('exist for every number that the page lets a person set', () => {
    const keys = Object.keys(LIMITS).flatMap((path) => settingKey(path) ?? []);
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys) {
      if (!WITHOUT_FIELD.includes(key)) expect(HELP_TOPICS, key).toContain(key);
    }
  });

  it.each([
    ['activation', ACTIVATIONS],
    ['loss', LOSSES],
    ['optimizer', OPTIMIZERS],
    ['schedule', SCHEDULES],
    ['init', INITIALIZERS],
  ] as const)('set the formula of every %s', (topic, choices) => {
    for (const choice of choices) expect(Object.keys(FORMULAS)).toContain(`${topic}.${choice}`);
  });

  it('say of every setting of a run what a change does to it', () => {
    expect(settingEffect('learningRate')).toBe('goesOn');
    expect(settingEffect('schedule')).toBe('goesOn');
    expect(settingEffect('dropout')).toBe('goesOn');
    expect(settingEffect('activation')).toBe('mayGoOn');
    expect(settingEffect('init')).toBe('startsAnew');
    expect(settingEffect('kind')).toBe('startsAnew');
    for (const topic of ['speed', 'until', 'arithmetic', 'network', 'output'] as const)
      expect(settingEffect(topic), topic).toBeNull();
  });

  it('use every formula they have', () => {
    const known: readonly string[] = [...HELP_TOPICS, 'probability'];
    for (const name of Object.keys(FORMULAS)) {
      if (!name.includes('.')) expect(known, name).toContain(name);
    }
  });
});
