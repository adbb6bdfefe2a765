// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { type Config, FEATURES, type Feature, TASKS } from '../shared/config';
import { DATA_TRAITS, isGiven, usesX2 } from '../shared/data-traits';
import { FEATURE_LABELS } from './choices';
import { explain } from './explain';
import { checkField, selectField } from './fields';
import { settingGroup } from './setting-group';
import type { UiContext } from './ui-context';

/** What the net sees of an example; which examples there are stands in the data panel. */
export function dataGroup(ui: UiContext, config: Config): TemplateResult {
  const { settings, tasks } = ui.i18n.text;
  const { kind } = config.data;
  return settingGroup(
    'data',
    settings.dataGroup,
    html`<div class="checks" role="group" aria-label=${settings.features}>
        ${kind === 'vectors' ? settings.noInputs : FEATURES.map((name) => feature(ui, config, name))}
      </div>
      ${checkField(
        settings.standardize,
        config.data.standardize,
        (standardize) => ui.change({ data: { standardize } }),
        { help: { i18n: ui.i18n, topic: 'standardize' } },
      )}
      ${
        isGiven(kind)
          ? selectField({
              label: settings.task,
              value: config.task,
              choices: TASKS.map((value) => ({ value, label: tasks[value] })),
              help: { i18n: ui.i18n, topic: 'task' },
              onChange: (task) => ui.change({ task }),
            })
          : nothing
      }`,
    explain({ i18n: ui.i18n, topic: 'features' }, settings.features),
  );
}

function feature(ui: UiContext, { features, data }: Config, name: Feature): TemplateResult {
  const checked = features.includes(name);
  const isLast = checked && features.length === 1;
  const isMissing = DATA_TRAITS[data.kind].dimensions === 1 && usesX2(name);
  const change = (on: boolean): void =>
    ui.change((now) => ({
      features: on ? [...now.features, name] : now.features.filter((one) => one !== name),
    }));
  const reason = isMissing ? ui.i18n.text.settings.needsPlane : undefined;
  return checkField(FEATURE_LABELS[name], checked, change, {
    disabled: isLast || isMissing,
    reason,
  });
}
