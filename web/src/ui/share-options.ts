// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../i18n/index';
import type { ViewKey } from '../shared/link';
import type { PanelName } from '../shared/panels';
import { hiddenParts, LAYOUTS, type Layout, REGIONS, type Region } from '../shared/parts';
import {
  PICTURE_KEYS,
  type PictureChoice,
  USUAL_PICTURE,
  usualContours,
} from '../shared/picture-choice';
import { selectField } from './fields';
import type { Theme, UiContext } from './ui-context';

/** How a shared playground is shown in another page. */
export interface ShareOptions {
  readonly layout: Layout;
  readonly hide: readonly Region[];
  readonly lock: boolean;
  /** Instruments that are open for the reader, too. */
  readonly panels: readonly PanelName[];
  /** What the output shows now. */
  readonly picture: PictureChoice;
  /** Null is the reader's own. */
  readonly language: Language | null;
  readonly theme: Theme;
}

export const DEFAULT_SHARE: ShareOptions = {
  layout: 'full',
  hide: [],
  lock: false,
  panels: [],
  picture: USUAL_PICTURE,
  language: null,
  theme: 'auto',
};

/** Names of the languages in their own words. */
const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', 'zh-CN': '中文' };

/** Only what differs from the usual. */
export function viewOf(options: ShareOptions): ReadonlyMap<ViewKey, string> {
  const { layout, hide, lock, panels, picture, language, theme } = options;
  const view = new Map<ViewKey, string>();
  if (layout !== 'full') view.set('ui', layout);
  const present = regionsOf(layout).filter((region) => hide.includes(region));
  if (present.length > 0) view.set('hide', present.join());
  if (panels.length > 0) view.set('view', panels.join());
  for (const key of PICTURE_KEYS) {
    if (picture[key] !== USUAL_PICTURE[key]) view.set(key, picture[key]);
  }
  if (lock) view.set('lock', '');
  if (language !== null) view.set('lang', language);
  if (theme !== 'auto') view.set('theme', theme);
  return view;
}

/** What is chosen for the output now; what it shows anyway is no choice. */
export function chosenPicture({ picture, store }: UiContext): PictureChoice {
  const chosen = picture.peek();
  const isUsual = chosen.contours === usualContours(store.config.peek().loss);
  return isUsual ? { ...chosen, contours: 'auto' } : chosen;
}

function regionsOf(layout: Layout): readonly Region[] {
  const hidden = hiddenParts(layout, []);
  return REGIONS.filter((region) => !hidden.has(region));
}

/** The controls for the options. */
export function shareOptions(
  ui: UiContext,
  options: ShareOptions,
  change: (options: Partial<ShareOptions>) => void,
): TemplateResult {
  const { share, regions } = ui.i18n.text;
  const toggle = (region: Region, on: boolean): void =>
    change({
      hide: on ? [...options.hide, region] : options.hide.filter((one) => one !== region),
    });
  return html`<fieldset>
      <legend>${share.layout}</legend>
      ${LAYOUTS.map((layout) =>
        choice('radio', share.layouts[layout], options.layout === layout, () => change({ layout })),
      )}
    </fieldset>
    ${
      ui.panels.value.length === 0
        ? nothing
        : choice('checkbox', share.instruments, options.panels.length > 0, (on) =>
            change({ panels: on ? ui.panels.peek() : [] }),
          )
    }
    ${choice('checkbox', share.lock, options.lock, (lock) => change({ lock }))}
    <div class="two">${languageField(ui, options, change)} ${themeField(ui, options, change)}</div>
    <details>
      <summary>${share.hide}</summary>
      ${regionsOf(options.layout).map((region) =>
        choice('checkbox', regions[region], options.hide.includes(region), (on) =>
          toggle(region, on),
        ),
      )}
    </details>`;
}

function choice(
  type: 'radio' | 'checkbox',
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="choice">
    <input
      type=${type}
      name=${type === 'radio' ? 'layout' : label}
      .checked=${checked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

function languageField(
  ui: UiContext,
  { language }: ShareOptions,
  change: (options: Partial<ShareOptions>) => void,
): TemplateResult {
  const { share } = ui.i18n.text;
  return selectField<Language | 'auto'>({
    label: share.language,
    value: language ?? 'auto',
    choices: [
      { value: 'auto', label: share.readersLanguage },
      ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    ],
    onChange: (value) => change({ language: value === 'auto' ? null : value }),
  });
}

function themeField(
  ui: UiContext,
  { theme }: ShareOptions,
  change: (options: Partial<ShareOptions>) => void,
): TemplateResult {
  const { share } = ui.i18n.text;
  return selectField<Theme>({
    label: share.theme,
    value: theme,
    choices: [
      { value: 'auto', label: share.readersTheme },
      { value: 'light', label: share.lightTheme },
      { value: 'dark', label: share.darkTheme },
    ],
    onChange: (value) => change({ theme: value }),
  });
}
