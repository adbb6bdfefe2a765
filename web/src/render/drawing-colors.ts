// SPDX-License-Identifier: MIT

/** What the painters draw with: CSS colours that a canvas and `parseColor` understand, and a font family list. */
export interface DrawingColors {
  readonly page: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly negative: string;
  readonly positive: string;
  /** Areas by value: the most negative, 0, the most positive. */
  readonly area: readonly [string, string, string];
  /** One per class; the first two are usually `negative` and `positive`. */
  readonly classes: readonly string[];
  readonly font: string;
}

/** The light theme, for pages that set no tokens; classes in Okabe–Ito's colours, then brown and grey. */
export const LIGHT_COLORS: DrawingColors = {
  page: '#f6f6f3',
  surface: '#ffffff',
  sunken: '#f0f0ec',
  ink: '#1b1c20',
  ink2: '#5c606b',
  ink3: '#8b8f99',
  line: '#e3e3de',
  negative: '#d55e00',
  positive: '#0072b2',
  area: ['#d55e00', '#ffffff', '#0072b2'],
  classes: [
    '#d55e00',
    '#0072b2',
    '#009e73',
    '#cc79a7',
    '#e69f00',
    '#56b4e9',
    '#b8a800',
    '#1b1c20',
    '#8c564b',
    '#7f7f7f',
  ],
  font: 'system-ui, sans-serif',
};

/** The tokens that are read, with what holds where a page sets none. */
const TOKENS: Readonly<Record<string, string>> = {
  '--nn-page': LIGHT_COLORS.page,
  '--nn-surface': LIGHT_COLORS.surface,
  '--nn-sunken': LIGHT_COLORS.sunken,
  '--nn-ink': LIGHT_COLORS.ink,
  '--nn-ink-2': LIGHT_COLORS.ink2,
  '--nn-ink-3': LIGHT_COLORS.ink3,
  '--nn-line': LIGHT_COLORS.line,
  '--nn-negative': LIGHT_COLORS.negative,
  '--nn-positive': LIGHT_COLORS.positive,
  '--nn-area-negative': LIGHT_COLORS.area[0],
  '--nn-area-zero': LIGHT_COLORS.area[1],
  '--nn-area-positive': LIGHT_COLORS.area[2],
  ...Object.fromEntries(LIGHT_COLORS.classes.map((color, i) => [`--nn-class-${i}`, color])),
};

/**
 * Resolves what a canvas cannot: `var()`, `light-dark()`, `currentColor`. Every token has an element of
 * its own, so that all of them cost one style computation: there are many canvases, and a change of
 * theme or language asks for all of theirs at once.
 */
class TokenProbe {
  readonly #probe: HTMLElement;
  readonly #parts = new Map<string, HTMLElement>();
  #pixel: CanvasRenderingContext2D | null = null;

  constructor(element: Element) {
    const { ownerDocument } = element;
    this.#probe = ownerDocument.createElement('span');
    this.#probe.hidden = true;
    this.#probe.style.fontFamily = 'var(--nn-font, inherit)';
    for (const [token, fallback] of Object.entries(TOKENS)) {
      const one = ownerDocument.createElement('span');
      one.style.color = `var(${token}, ${fallback})`;
      this.#parts.set(token, one);
      this.#probe.append(one);
    }
    (element.shadowRoot ?? element).append(this.#probe);
  }

  color(token: string): string {
    const { color } = getComputedStyle(this.#parts.get(token) ?? this.#probe);
    return /^(#|rgb)/.test(color) ? color : this.#asRgb(color);
  }

  font(): string {
    return getComputedStyle(this.#probe).fontFamily || LIGHT_COLORS.font;
  }

  dispose(): void {
    this.#probe.remove();
  }

  /** Computed colours may stay in their own space (`oklch(…)`, `color(…)`): let a canvas convert one pixel. */
  #asRgb(color: string): string {
    if (this.#pixel === null) {
      const canvas = this.#probe.ownerDocument.createElement('canvas');
      canvas.width = canvas.height = 1;
      this.#pixel = canvas.getContext('2d', { willReadFrequently: true });
    }
    if (this.#pixel === null) return color;
    this.#pixel.fillStyle = color;
    this.#pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = this.#pixel.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  }
}

/**
 * Reads `--nn-page`, `--nn-surface`, `--nn-sunken`, `--nn-ink`, `--nn-ink-2`, `--nn-ink-3`, `--nn-line`,
 * `--nn-negative`, `--nn-positive`, `--nn-area-negative`, `--nn-area-zero`, `--nn-area-positive`,
 * `--nn-class-0` … `--nn-class-9` and `--nn-font` as they hold inside `element` (its shadow tree if it has one). Forces a style computation: call it when the theme changes,
 * not per frame, and keep the object: the painters rebuild their tables when they get another one.
 */
export function readDrawingColors(element: Element): DrawingColors {
  const probe = new TokenProbe(element);
  try {
    return {
      page: probe.color('--nn-page'),
      surface: probe.color('--nn-surface'),
      sunken: probe.color('--nn-sunken'),
      ink: probe.color('--nn-ink'),
      ink2: probe.color('--nn-ink-2'),
      ink3: probe.color('--nn-ink-3'),
      line: probe.color('--nn-line'),
      negative: probe.color('--nn-negative'),
      positive: probe.color('--nn-positive'),
      area: [
        probe.color('--nn-area-negative'),
        probe.color('--nn-area-zero'),
        probe.color('--nn-area-positive'),
      ],
      classes: LIGHT_COLORS.classes.map((_, i) => probe.color(`--nn-class-${i}`)),
      font: probe.font(),
    };
  } finally {
    probe.dispose();
  }
}
