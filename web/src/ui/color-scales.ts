// SPDX-License-Identifier: MIT

/** The choices of colours for sign and class, in the order in which they are offered. */
export const COLOR_SCALES = ['vermillion-blue', 'purple-green', 'lightness'] as const;
export type ColorScale = (typeof COLOR_SCALES)[number];

/** The colours that carry data in one appearance. */
export interface ScaleColors {
  /** Lines, links and markers: to be seen on the surface. */
  readonly negative: string;
  readonly positive: string;
  /** Areas, from the most negative over 0 to the most positive value. */
  readonly area: readonly [string, string, string];
  /** Markers and regions of ten classes; the first two are `negative` and `positive`. */
  readonly classes: readonly string[];
}

const LIGHT_SURFACE = '#ffffff';
const DARK_SURFACE = '#1b1d22';

/** Okabe and Ito's colours, then yellow, ink, brown and grey. */
const LIGHT = {
  vermillion: '#d55e00',
  blue: '#0072b2',
  green: '#009e73',
  pink: '#cc79a7',
  orange: '#e69f00',
  sky: '#56b4e9',
  yellow: '#b8a800',
  ink: '#1b1c20',
  brown: '#8c564b',
  grey: '#7f7f7f',
} as const;

/** The same, lighter, for dark surfaces. */
const DARK: Record<keyof typeof LIGHT, string> = {
  vermillion: '#ff8a4a',
  blue: '#57b2f2',
  green: '#2fc79a',
  pink: '#e79cc6',
  orange: '#f2b233',
  sky: '#9ad7f7',
  yellow: '#ded23c',
  ink: '#eceef1',
  brown: '#c79a8f',
  grey: '#a8a8a8',
};

type Palette = Record<keyof typeof LIGHT, string>;

function vermillionBlue(palette: Palette, surface: string): ScaleColors {
  const { vermillion, blue, green, pink, orange, sky, yellow, ink, brown, grey } = palette;
  return {
    negative: vermillion,
    positive: blue,
    area: [vermillion, surface, blue],
    classes: [vermillion, blue, green, pink, orange, sky, yellow, ink, brown, grey],
  };
}

/** Greens and pinks among the further classes would be taken for the first two. */
function purpleGreen(
  purple: string,
  deepGreen: string,
  palette: Palette,
  surface: string,
): ScaleColors {
  const { vermillion, blue, orange, sky, yellow, ink, brown, grey } = palette;
  return {
    negative: purple,
    positive: deepGreen,
    area: [purple, surface, deepGreen],
    classes: [purple, deepGreen, vermillion, blue, orange, sky, yellow, ink, brown, grey],
  };
}

/** Dark is negative, light is positive, in both appearances; further classes keep their hues. */
function lightness(
  negative: string,
  positive: string,
  area: ScaleColors['area'],
  violet: string,
  palette: Palette,
): ScaleColors {
  const { vermillion, green, pink, orange, sky, yellow, brown } = palette;
  return {
    negative,
    positive,
    area,
    classes: [negative, positive, green, pink, orange, sky, yellow, violet, brown, vermillion],
  };
}

export const SCALE_COLORS: Record<ColorScale, Record<'light' | 'dark', ScaleColors>> = {
  'vermillion-blue': {
    light: vermillionBlue(LIGHT, LIGHT_SURFACE),
    dark: vermillionBlue(DARK, DARK_SURFACE),
  },
  'purple-green': {
    light: purpleGreen('#7b3294', '#1b7837', LIGHT, LIGHT_SURFACE),
    dark: purpleGreen('#b98cf2', '#6fd48a', DARK, DARK_SURFACE),
  },
  lightness: {
    light: lightness('#1b1c20', '#8b8f99', ['#26272b', '#97999f', '#ffffff'], '#7a3b8f', LIGHT),
    dark: lightness('#7d838f', '#f4f5f7', ['#101114', '#6d7077', '#f4f5f7'], '#c58ade', DARK),
  },
};

/** The custom properties by which a stylesheet hands the colours to everything inside. */
export function scaleProperties({ negative, positive, area, classes }: ScaleColors): string {
  const named: [string, string][] = [
    ['negative', negative],
    ['positive', positive],
    ['area-negative', area[0]],
    ['area-zero', area[1]],
    ['area-positive', area[2]],
    ...classes.map((color, index): [string, string] => [`class-${index}`, color]),
  ];
  return named.map(([name, color]) => `--nn-${name}: ${color};`).join(' ');
}
