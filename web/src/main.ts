// SPDX-License-Identifier: MIT
import './elements/nn-playground';
import type { PlaygroundEventMap } from './elements/playground-events';
import { i18nFor, languageFor, languageOf } from './i18n/index';
import { configFromQuery, configToQuery } from './shared/config-link';
import type { Problem } from './shared/problem';
import { pageMemory } from './ui/page-memory';

/** Browsers limit how often the address may change. */
const ADDRESS_DELAY_MS = 300;

const playground = document.querySelector('nn-playground');
if (playground !== null) startPage(playground);

function startPage(element: HTMLElementTagNameMap['nn-playground']): void {
  const memory = pageMemory((problem: Problem) => element.report([problem]));
  const asked = new URLSearchParams(location.search).get('lang');
  const language = languageOf(asked ?? '') ?? languageOf(memory.get('lang') ?? '');
  if (language !== null) element.lang = language;
  for (const name of ['theme', 'colors']) {
    const value = memory.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  showAppearance(element);
  void openAddress(element);

  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener('hashchange', () => void openAddress(element));
  element.addEventListener('nn-change', (event) => {
    const { path, value } = (event as CustomEvent<PlaygroundEventMap['nn-change']>).detail;
    if (path === 'lang' || path === 'theme' || path === 'colors') {
      memory.set(path, String(value));
      showAppearance(element);
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => showAddress(element), ADDRESS_DELAY_MS);
  });
  // With nothing focused, keys go to the page; they mean its one playground.
  document.addEventListener('keydown', (event) => {
    if (event.target === document.body) element.pressKey(event);
  });
}

/** Title, language and colours of the page follow the element. */
function showAppearance(element: HTMLElement): void {
  const { language, text } = i18nFor(languageFor(element));
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = element.getAttribute('theme') ?? 'auto';
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.content = themeColor(element.getAttribute('theme'), meta.media);
  }
  document.title = text.page.title;
  document
    .querySelector('meta[name="description"]')
    ?.setAttribute('content', text.page.description);
}

/** The colour of the top bar for the chosen theme, or for the system's that `media` names. */
function themeColor(theme: string | null, media: string): string {
  const isDark = theme === 'dark' || (theme !== 'light' && media.includes('dark'));
  return isDark ? '#1b1d22' : '#ffffff';
}

/** Opens the link in the address; where something is wrong with it, the address is put right after. */
async function openAddress(element: HTMLElementTagNameMap['nn-playground']): Promise<void> {
  const link = location.hash;
  // What went wrong is shown by the element.
  await element.openLink(link).catch(() => undefined);
  const isOpen = location.hash === link;
  if (isOpen && configFromQuery(link).problems.length > 0) showAddress(element);
}

function showAddress(element: HTMLElementTagNameMap['nn-playground']): void {
  const query = configToQuery(element.config);
  const address = query === '' ? location.pathname + location.search : `#${query}`;
  history.replaceState(history.state, '', address);
}
