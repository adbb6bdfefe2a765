// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';

/** A loss as the read-outs show it; no value and an endless one have their own signs. */
export function shownLoss(loss: number | null | undefined, { text, format }: I18n): string {
  if (loss === null || loss === undefined) return text.readouts.none;
  return Number.isFinite(loss) ? format.loss(loss) : text.readouts.infinite;
}

/** A share in percent; no value has its own sign. */
export function shownShare(share: number | null | undefined, { text, format }: I18n): string {
  return share === null || share === undefined ? text.readouts.none : format.percent(share);
}
