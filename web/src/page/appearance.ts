// SPDX-License-Identifier: MIT
import { i18nFor, languageFor } from '../i18n/index';

/** The page is English only until it runs; then it asks the browser, unless a language was chosen. */
export function forgetOwnLanguage(): void {
  document.documentElement.removeAttribute('lang');
}

/** Title, language and colours of the page follow the element. */
export function showAppearance(element: HTMLElement): void {
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
