// SPDX-License-Identifier: MIT
import type { Activation } from '../shared/config';
import type { LayerFigure } from '../shared/layer-history';

/** What a layer of an activation can be: dead, saturated, or neither. */
export function shareFigure(activation: Activation): LayerFigure | null {
  if (activation === 'relu') return 'deadShare';
  return activation === 'sigmoid' || activation === 'tanh' ? 'saturatedShare' : null;
}
