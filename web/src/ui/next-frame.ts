// SPDX-License-Identifier: MIT

/** Hidden pages draw no frames; nobody sees them either, so waiting ends. */
const LONGEST_WAIT_MS = 100;

/** Resolves once everything that asked to be drawn before is drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Resolves in the frame after the next one: what has changed by now is on the screen. */
export async function frameAfterNext(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
