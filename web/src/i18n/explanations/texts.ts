// SPDX-License-Identifier: MIT
import type {
  Activation,
  DataKind,
  Initializer,
  Loss,
  Optimizer,
  Schedule,
} from '../../shared/config';
import type { ChangeEffect } from '../../shared/live-settings';
import type { HelpTopic } from '../catalogue/help';
import type { Texts } from '../catalogue/texts';

/** What the question marks open. */
export interface ExplanationTexts extends Texts<'chosen' | 'others' | 'curve'> {
  /** What a change of the setting does to the run. */
  readonly effects: Readonly<Record<ChangeEffect, string>>;
  readonly topics: Readonly<Record<HelpTopic, string>>;
  readonly activations: Readonly<Record<Activation, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
  readonly optimizers: Readonly<Record<Optimizer, string>>;
  readonly schedules: Readonly<Record<Schedule, string>>;
  readonly initializers: Readonly<Record<Initializer, string>>;
  readonly sets: Readonly<Record<DataKind, string>>;
}
