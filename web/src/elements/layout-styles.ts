// SPDX-License-Identifier: MIT
import type { CSSResult } from 'lit';
import { drawerLayout } from './drawer-layout';
import { pinLayout } from './pin-layout';
import { playgroundStyles } from './playground-styles';

/** The layout of the element, and what open instruments and a pinned run change in it. */
export const layoutStyles: CSSResult[] = [playgroundStyles, drawerLayout, pinLayout];
