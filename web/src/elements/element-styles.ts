// SPDX-License-Identifier: MIT
import { controlStyles } from '../ui/control-styles';
import { tokens } from '../ui/tokens';
import { drawerLayout } from './drawer-layout';
import { fitStyles } from './fit-styles';
import { phoneStyles } from './phone-styles';
import { pinLayout } from './pin-layout';
import { playgroundStyles } from './playground-styles';
import { stillStyles } from './still-picture';
import { dropStyles } from './table-drop';

/** The look of the whole element; what comes later wins. */
export const elementStyles = [
  tokens,
  controlStyles,
  playgroundStyles,
  phoneStyles,
  fitStyles,
  drawerLayout,
  pinLayout,
  stillStyles,
  dropStyles,
];
