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

/**
 * Resolves what a canvas cannot: `var()`, `light-dark()`, `currentColor`. Every token gets an element
 * of its own before any is read, so that all of them cost one style computation: there are many
 * canvases, and a change of theme asks for all of theirs at once.
 */
class TokenProbe {
  readonly #probe: HTMLElement;
  readonly #parts = new Map<string, HTMLElement>();
  #pixel: CanvasRenderingContext2D | null = null;

  constructor(element: Element) {
    this.#probe = element.ownerDocument.createElement('span');
    this.#probe.hidden = true;
    this.#probe.style.fontFamily = 'var(--nn-font, inherit)';
    (element.shadowRoot ?? element).append(this.#probe);
  }

  /** Asks for a token, which can be read from then on. */
  readonly ask = (token: string, fallback: string): string => {
    const part = this.#probe.ownerDocument.createElement('span');
    part.style.color = `var(${token}, ${fallback})`;
    this.#parts.set(token, part);
    this.#probe.append(part);
    return fallback;
  };

  readonly read = (token: string, fallback: string): string => {
    const part = this.#parts.get(token);
    if (part === undefined) return fallback;
    const { color } = getComputedStyle(part);
    return /^(#|rgb)/.test(color) ? color : this.#asRgb(color);
  };

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

/** The colours of all tokens, each by way of `color`; what holds where a page sets none is its fallback. */
function colorsBy(color: (token: string, fallback: string) => string): Omit<DrawingColors, 'font'> {
  return {
    page: color('--nn-page', LIGHT_COLORS.page),
    surface: color('--nn-surface', LIGHT_COLORS.surface),
    sunken: color('--nn-sunken', LIGHT_COLORS.sunken),
    ink: color('--nn-ink', LIGHT_COLORS.ink),
    ink2: color('--nn-ink-2', LIGHT_COLORS.ink2),
    ink3: color('--nn-ink-3', LIGHT_COLORS.ink3),
    line: color('--nn-line', LIGHT_COLORS.line),
    negative: color('--nn-negative', LIGHT_COLORS.negative),
    positive: color('--nn-positive', LIGHT_COLORS.positive),
    area: [
      color('--nn-area-negative', LIGHT_COLORS.area[0]),
      color('--nn-area-zero', LIGHT_COLORS.area[1]),
      color('--nn-area-positive', LIGHT_COLORS.area[2]),
    ],
    classes: LIGHT_COLORS.classes.map((one, i) => color(`--nn-class-${i}`, one)),
  };
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
    colorsBy(probe.ask);
    return { ...colorsBy(probe.read), font: probe.font() };
  } finally {
    probe.dispose();
  }
}
