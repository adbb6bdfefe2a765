// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import { type ConfigChange, configChanges } from '../shared/config-changes';
import { type MarkKind, MOST_MARKS, type TimelineMark } from '../shared/timeline';

/** What was changed on the way of a run, oldest first; one mark per step and kind of change. */
export class TimelineMarks {
  #marks: TimelineMark[] = [];

  get all(): readonly TimelineMark[] {
    return this.#marks;
  }

  /** Changes of one kind at one step, as while a slider is dragged, are one mark. */
  add(kind: MarkKind, step: number, before: Config, after: Config): void {
    const at = this.#marks.findIndex((mark) => mark.step === step && mark.kind === kind);
    const earlier = this.#marks[at]?.changes ?? [];
    const changes = merged(earlier, settingChanges(before, after));
    if (at >= 0) this.#marks.splice(at, 1);
    this.#marks = [...this.#marks, { step, kind, changes }].slice(-MOST_MARKS);
  }

  cutAfter(step: number): void {
    this.#marks = this.#marks.filter((mark) => mark.step <= step);
  }
}

function merged(earlier: readonly ConfigChange[], later: readonly ConfigChange[]): ConfigChange[] {
  const isReplaced = ({ path }: ConfigChange): boolean => later.some((one) => one.path === path);
  return [...earlier.filter((one) => !isReplaced(one)), ...later];
}

/** Changes that a sentence can name: of each layer, and of points only that they changed. */
function settingChanges(before: Config, after: Config): ConfigChange[] {
  return configChanges(before, after).flatMap(({ path, value }) => {
    if (path === 'data.points') return [{ path, value: null }];
    return path === 'network.layers' ? layerChanges(before, after) : [{ path, value }];
  });
}

function layerChanges(before: Config, after: Config): ConfigChange[] {
  return after.network.layers.flatMap((layer, index) =>
    configChanges(before.network.layers[index] ?? {}, layer, `network.layers[${index}]`),
  );
}
