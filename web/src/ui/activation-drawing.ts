// SPDX-License-Identifier: MIT
import { svg, type TemplateResult } from 'lit';
import type { Activation } from '../shared/config';
import { activationCurves, CURVE_LIMIT, type Curve } from './activation-curve';

const WIDTH = 112;
const HEIGHT = 84;
/** Values that are drawn; what lies beyond is cut off. */
const LOW = -2;
const HIGH = 4;

const x = (z: number): string => (((z + CURVE_LIMIT) / (2 * CURVE_LIMIT)) * WIDTH).toFixed(1);
const y = (value: number): string => (((HIGH - value) / (HIGH - LOW)) * HEIGHT).toFixed(1);

function path({ points }: Curve): string {
  return `M${points.map(([z, value]) => `${x(z)} ${y(value)}`).join('L')}`;
}

/** f solid and f′ dashed, with the axes through 0. */
export function activationDrawing(kind: Activation, label: string): TemplateResult {
  const { f, slope } = activationCurves(kind);
  return svg`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT}
    role="img" aria-label=${label}>
    <path class="axis" d=${`M0 ${y(0)}H${WIDTH}M${x(0)} 0V${HEIGHT}`}></path>
    <path class="slope" d=${path(slope)}></path>
    <path class="f" d=${path(f)}></path>
  </svg>`;
}
