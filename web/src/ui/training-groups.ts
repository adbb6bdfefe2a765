// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import {
  type Config,
  type Optimizer,
  SCHEDULES,
  type Schedule,
  type ScheduleConfig,
  type TrainingConfig,
} from '../shared/config';
import {
  BETA2S,
  CLIP_NORMS,
  EPSILONS,
  MOMENTA,
  SCHEDULE_EPOCHS,
  SCHEDULE_FACTORS,
  SCHEDULE_RATES,
} from './choices';
import { checkField, numberField, selectField } from './fields';
import { settingGroup } from './setting-group';
import type { UiContext } from './ui-context';

type OptimizerNumber = 'momentum' | 'beta1' | 'beta2' | 'epsilon';

/** Numbers that each optimizer reads beside the learning rate; the others are not shown. */
const OPTIMIZER_NUMBERS: Readonly<Record<Optimizer, readonly OptimizerNumber[]>> = {
  sgd: [],
  momentum: ['momentum'],
  nesterov: ['momentum'],
  adagrad: ['epsilon'],
  rmsprop: ['beta2', 'epsilon'],
  adam: ['beta1', 'beta2', 'epsilon'],
  adamw: ['beta1', 'beta2', 'epsilon'],
};

const OPTIMIZER_SUGGESTIONS: Readonly<Record<OptimizerNumber, readonly number[]>> = {
  momentum: MOMENTA,
  beta1: MOMENTA,
  beta2: BETA2S,
  epsilon: EPSILONS,
};

/** How a gradient becomes a step. */
export function optimizerGroup(ui: UiContext, { training }: Config): TemplateResult {
  const { settings } = ui.i18n.text;
  const change = (options: Partial<TrainingConfig>): void => ui.change({ training: options });
  return settingGroup(
    'optimizer',
    settings.optimizerGroup,
    html`<div class="fields">
        ${OPTIMIZER_NUMBERS[training.optimizer].map((name) =>
          numberField(ui, {
            label: settings[name],
            path: `training.${name}`,
            value: training[name],
            suggestions: OPTIMIZER_SUGGESTIONS[name],
            onCommit: (value) => change({ [name]: value }),
          }),
        )}
        ${numberField(ui, {
          label: settings.clipNorm,
          path: 'training.clipNorm',
          value: training.clipNorm,
          suggestions: CLIP_NORMS,
          onCommit: (clipNorm) => change({ clipNorm }),
        })}
      </div>
      ${checkField(settings.shuffle, training.shuffle, (shuffle) => change({ shuffle }), {
        help: { i18n: ui.i18n, topic: 'shuffle' },
      })}`,
  );
}

type ScheduleNumber = Exclude<keyof ScheduleConfig, 'kind'>;

const SCHEDULE_NUMBERS: Readonly<Record<Schedule, readonly ScheduleNumber[]>> = {
  constant: [],
  step: ['every', 'factor'],
  exponential: ['factor'],
  inverse: ['rate'],
  cosine: ['epochs'],
};

const SCHEDULE_LABELS = {
  every: 'scheduleEvery',
  factor: 'scheduleFactor',
  rate: 'scheduleRate',
  epochs: 'scheduleEpochs',
} as const;

const SCHEDULE_SUGGESTIONS: Readonly<Record<ScheduleNumber, readonly number[]>> = {
  every: SCHEDULE_EPOCHS,
  factor: SCHEDULE_FACTORS,
  rate: SCHEDULE_RATES,
  epochs: SCHEDULE_EPOCHS,
};

/** How the learning rate falls. */
export function scheduleGroup(ui: UiContext, { training }: Config): TemplateResult {
  const { settings, schedules } = ui.i18n.text;
  const { schedule } = training;
  const change = (options: Partial<ScheduleConfig>): void =>
    ui.change({ training: { schedule: options } });
  return settingGroup(
    'schedule',
    settings.scheduleGroup,
    html`<div class="fields">
      ${selectField({
        label: settings.schedule,
        value: schedule.kind,
        choices: SCHEDULES.map((value) => ({ value, label: schedules[value] })),
        help: { i18n: ui.i18n, topic: 'schedule' },
        onChange: (kind) => change({ kind }),
      })}
      ${SCHEDULE_NUMBERS[schedule.kind].map((name) =>
        numberField(ui, {
          label: settings[SCHEDULE_LABELS[name]],
          path: `training.schedule.${name}`,
          value: schedule[name],
          suggestions: SCHEDULE_SUGGESTIONS[name],
          onCommit: (value) => change({ [name]: value }),
        }),
      )}
    </div>`,
  );
}
