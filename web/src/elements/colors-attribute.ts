// SPDX-License-Identifier: MIT
import { type Problem, shownValue } from '../shared/problem';
import { COLOR_SCALES, type ColorScale } from '../ui/color-scales';

/** The scale that an element's `colors` names; the first one, and what is wrong, when there is none. */
export function readColors(element: Element): { colors: ColorScale; problems: Problem[] } {
  const text = element.getAttribute('colors');
  const [usual] = COLOR_SCALES;
  if (text === null) return { colors: usual, problems: [] };
  const known = COLOR_SCALES.find((scale) => scale === text.trim());
  if (known !== undefined) return { colors: known, problems: [] };
  const value = shownValue(text);
  const problem: Problem = { code: 'unknownValue', path: 'colors', value, allowed: COLOR_SCALES };
  return { colors: usual, problems: [problem] };
}
