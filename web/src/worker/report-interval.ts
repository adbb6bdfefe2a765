// SPDX-License-Identifier: MIT

/** A little below a frame at 60 Hz. */
const PICTURE_INTERVAL_MS = 12;
const PROGRESS_INTERVAL_MS = 100;

/** Least time between two pictures, or between two reports to an element that nobody sees. */
export function reportInterval(isVisible: boolean): number {
  return isVisible ? PICTURE_INTERVAL_MS : PROGRESS_INTERVAL_MS;
}
