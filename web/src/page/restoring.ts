// SPDX-License-Identifier: MIT
import type { NnPlayground } from '../elements/nn-playground';
import { type Config, DEFAULT_CONFIG } from '../shared/config';
import { isGiven } from '../shared/data-traits';
import { hasConfig, readLink } from '../shared/link';
import { sameValue } from '../shared/same-value';
import type { Remark, RemarkAction } from '../ui/remark';
import type { KeptConfig, KeptState } from './kept-config';
import type { BroughtBack, KeptRun } from './kept-run';

/** What the page does with the element's address and settings. */
export interface PageActions {
  /** The address no longer says what is shown; puts that right. */
  showAddress(): void;
}

/**
 * Brings back what the person had last time, unless the page was opened by a link: that wins, and
 * what is kept stays for later. Nothing kept is discarded without a question.
 */
export class Restoring {
  readonly #element: NnPlayground;
  readonly #kept: KeptConfig;
  readonly #page: PageActions;
  readonly #run: KeptRun;
  /** What is shown came from somebody's link, and the person has changed nothing since. */
  #isLink = false;

  constructor(element: NnPlayground, kept: KeptConfig, run: KeptRun, page: PageActions) {
    this.#element = element;
    this.#kept = kept;
    this.#run = run;
    this.#page = page;
  }

  /** Opens what is kept, or leaves that to `link`; to be called before the element begins. */
  begin(link: string): void {
    const { config, names, before, namesBefore, problems } = this.#kept.read();
    const isLink = hasConfig(link);
    const isOwn = config !== null && isOwnWork(link, config);
    if (isOwn) {
      // The address does not carry points that are kept beside its data.
      this.#element.config = { data: { points: config.data.points } };
    } else if (!isLink && config !== null) this.#element.config = config;
    void this.#element.ready.then(
      () => {
        if (problems.length > 0) this.#element.report(problems);
        const isKept = isOwn || (!isLink && config !== null);
        // Those of the address stay where none are kept.
        if (isKept && names.length > 0) this.#element.classNames = names;
        const back = isLink && !isReload() ? null : this.#run.restore();
        if (isLink) this.linkOpened(link);
        const isTold = this.#isLink && config !== null;
        if (!isTold && (back !== null || (!isLink && config !== null)))
          this.#element.remark(this.#continued(back, config !== null, { before, namesBefore }));
      },
      () => undefined,
    );
  }

  /** A link was opened while there may be settings of the person's own. */
  linkOpened(link: string): void {
    this.#isLink = hasConfig(link);
    if (!this.#isLink) return;
    const { config, names } = this.#kept.read();
    if (config === null) return;
    // After a reload the address is the person's own work.
    if (isOwnWork(link, config)) this.#isLink = false;
    else this.#element.remark(this.#linkRemark(config, names));
  }

  /** The person changed something. */
  save(): void {
    const { config, classNames } = this.#element;
    this.#kept.save(config, this.#isLink, classNames);
    this.#isLink = false;
  }

  #continued(
    back: BroughtBack | null,
    hasSettings: boolean,
    { before, namesBefore }: Pick<KeptState, 'before' | 'namesBefore'>,
  ): Remark {
    const actions: RemarkAction[] = [];
    if (hasSettings) actions.push({ code: 'fresh', run: () => this.#ask(remark) });
    if (before !== null) {
      const run = (): void => {
        this.#kept.swap();
        this.#show(before, namesBefore, remark);
      };
      actions.unshift({ code: 'before', run });
    }
    const code = back === null ? 'continued' : REMARKS[back];
    const remark: Remark = { code, actions };
    return remark;
  }

  #linkRemark(mine: Config, names: readonly string[]): Remark {
    const remark: Remark = {
      code: 'linkOpened',
      actions: [
        {
          code: 'mine',
          run: () => {
            this.#isLink = false;
            this.#show(mine, names, remark);
          },
        },
      ],
    };
    return remark;
  }

  #ask(before: Remark): void {
    this.#element.dismissRemark(before);
    const question: Remark = {
      code: 'askFresh',
      isQuestion: true,
      actions: [
        {
          code: 'discard',
          run: () => {
            this.#kept.clear();
            this.#run.clear();
            this.#show(DEFAULT_CONFIG, [], question);
          },
        },
        { code: 'keep', run: () => this.#element.dismissRemark(question) },
      ],
    };
    this.#element.remark(question);
  }

  #show(config: Config, names: readonly string[], remark: Remark): void {
    this.#element.dismissRemark(remark);
    this.#element.config = config;
    const shown = this.#element.reset().then(() => {
      this.#element.classNames = names;
    });
    shown.catch(() => undefined);
    this.#page.showAddress();
  }
}

/** What tells how the run was brought back. */
const REMARKS = { steps: 'continuedRun', weights: 'continuedWeights' } as const;

/** Whoever opens a link anew wants what it says; who reloads the page, what was there. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && (entry as PerformanceNavigationTiming).type !== 'navigate';
}

/** Whether an address says of the kept settings all that an address says. */
function isOwnWork(link: string, kept: Config): boolean {
  if (!hasConfig(link)) return false;
  const { config } = readLink(link);
  const { points } = isGiven(kept.data.kind) ? kept.data : config.data;
  return sameValue(config, { ...kept, data: { ...kept.data, points } });
}
