// SPDX-License-Identifier: MIT
import type { PanelName } from '../panels';

/** What the figures show, with the numbers that show it. */
export type Finding =
  /** The loss is `times` its lowest and rises. */
  | { readonly kind: 'divergenceNear'; readonly times: number }
  /** Of hidden layer `layer`, from 1, the share `share` of the units. */
  | { readonly kind: 'deadLayer'; readonly layer: number; readonly share: number }
  | { readonly kind: 'saturatedLayer'; readonly layer: number; readonly share: number }
  /** The loss is that of guessing among `classes`, for `epochs`. */
  | {
      readonly kind: 'chance';
      readonly loss: number;
      readonly classes: number;
      readonly epochs: number;
    }
  /** The test loss is `times` the training loss. */
  | { readonly kind: 'gap'; readonly times: number }
  /** The test loss was lowest `epochs` ago. */
  | { readonly kind: 'testFlat'; readonly epochs: number }
  /** From record to record the loss changes by `swing` of itself. */
  | { readonly kind: 'oscillation'; readonly swing: number }
  /** The loss has stayed for `epochs`. */
  | { readonly kind: 'plateau'; readonly epochs: number; readonly loss: number };

export type FindingKind = Finding['kind'];

/** The instrument that shows what a finding says. */
export const PANEL_OF: Readonly<Record<FindingKind, PanelName>> = {
  divergenceNear: 'gradients',
  deadLayer: 'units',
  saturatedLayer: 'histograms',
  chance: 'gradients',
  gap: 'curves',
  testFlat: 'curves',
  oscillation: 'curves',
  plateau: 'curves',
};
