// SPDX-License-Identifier: MIT
import './elements/nn-playground';
import type { NnPlayground } from './elements/nn-playground';
import type { PlaygroundEventMap } from './elements/playground-events';
import { languageOf } from './i18n/index';
import { addressFor, applyView, linkOf } from './page/address';
import { forgetOwnLanguage, showAppearance } from './page/appearance';
import { forwardInput } from './page/forward-input';
import { KeptConfig } from './page/kept-config';
import { KeptRun } from './page/kept-run';
import { Restoring } from './page/restoring';
import { withNames } from './shared/class-names';
import { configToQuery, linkNumbers, MAX_LINK_NUMBERS } from './shared/config-link';
import { readLink, type ViewKey } from './shared/link';
import { isPictureKey } from './shared/picture-choice';
import { type PageMemory, pageMemory } from './ui/page-memory';

/** Browsers limit how often the address may change. */
const SAVE_DELAY_MS = 300;

/** Least time between two copies of how far a playing run is. */
const RUN_INTERVAL_MS = 5000;

/** What a person chooses once for all runs. */
const KEPT = [
  'lang',
  'theme',
  'colors',
  'arithmetic',
  'view',
  'explain',
  'speed',
  'step-by',
  'until',
] as const;

const playground = document.querySelector('nn-playground');
if (playground !== null) startPage(playground);

function startPage(element: NnPlayground): void {
  const memory = pageMemory((problem) => element.report([problem]));
  let view: Map<ViewKey, string> = new Map();
  const showAddress = (): void => {
    const { config } = element;
    // Of points that are too many for an address this browser's memory brings all back.
    const isTooLong = linkNumbers(config) > MAX_LINK_NUMBERS;
    const query = isTooLong ? '' : withNames(configToQuery(config), config, element.classNames);
    const address = addressFor(query, view, location);
    history.replaceState(history.state, '', address === '' ? location.pathname : address);
  };
  const keptRun = new KeptRun(element, memory, location.pathname);
  const restoring = new Restoring(
    element,
    new KeptConfig(memory, location.pathname, (problem) => element.report([problem])),
    keptRun,
    { showAddress },
  );
  const openAddress = (): Promise<void> => {
    const link = linkOf(location);
    view = applyView(element, link, view);
    return openLink(element, link, showAddress);
  };

  forgetOwnLanguage();
  useMemory(element, memory);
  // Who is here for the first time sees what a beginner needs.
  element.simple = memory.get('simple') !== 'false';
  void openAddress();
  restoring.begin(linkOf(location));
  showAppearance(element);

  addEventListener('hashchange', () => {
    void openAddress().then(() => restoring.linkOpened(linkOf(location)));
  });
  const saving = delayed(() => {
    showAddress();
    restoring.save();
  });
  const following = delayed(showAddress);
  addEventListener('pagehide', () => {
    saving.flush();
    keptRun.save();
  });
  keepRun(element, keptRun);
  element.addEventListener('nn-change', (event) => {
    const { path, value, byUser } = (event as CustomEvent<PlaygroundEventMap['nn-change']>).detail;
    if (path === 'simple') memory.set(path, String(value));
    else if (isKept(path) || isPictureKey(path)) {
      if (isKept(path)) memory.set(path, String(value));
      // The person's choice is newer than that of the link.
      if (view.delete(path)) showAddress();
      showAppearance(element);
    } else if (byUser) saving.start();
    else following.start();
  });
  forwardInput(element);
}

/** Keeps how far the run is while it goes on, and brings it back after the first crash of the engine. */
function keepRun(element: NnPlayground, run: KeptRun): void {
  const resting = delayed(() => run.save());
  let last = Number.NEGATIVE_INFINITY;
  element.addEventListener('nn-step', ({ timeStamp }) => {
    resting.start();
    if (timeStamp - last < RUN_INTERVAL_MS) return;
    last = timeStamp;
    run.save();
  });
  let hasCrashed = false;
  element.addEventListener('nn-error', (event) => {
    const { code } = (event as CustomEvent<PlaygroundEventMap['nn-error']>).detail;
    // Twice would be for ever, if it is a step of the run that crashes.
    if (code !== 'crashed' || hasCrashed) return;
    hasCrashed = true;
    run.restore();
  });
}

function isKept(path: string): path is (typeof KEPT)[number] {
  return (KEPT as readonly string[]).includes(path);
}

/** Language, colours, instruments and how to train as the person chose them last; a link may say otherwise. */
function useMemory(element: NnPlayground, memory: PageMemory): void {
  const language = languageOf(memory.get('lang') ?? '');
  if (language !== null) element.lang = language;
  for (const name of KEPT) {
    if (name === 'lang') continue;
    const value = memory.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
}

/** Opens a link; where something is wrong with it, the address is put right after. */
async function openLink(
  element: NnPlayground,
  link: string,
  showAddress: () => void,
): Promise<void> {
  // What went wrong is shown by the element.
  await element.openLink(link).catch(() => undefined);
  const isOpen = linkOf(location) === link;
  if (isOpen && readLink(link).problems.length > 0) showAddress();
}

/** Runs `task` a moment after the last of several starts; `flush` runs it now if it waits. */
function delayed(task: () => void): { start: () => void; flush: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    timer = undefined;
    task();
  };
  return {
    start: () => {
      clearTimeout(timer);
      timer = setTimeout(run, SAVE_DELAY_MS);
    },
    flush: () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      run();
    },
  };
}
