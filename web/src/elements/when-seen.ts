// SPDX-License-Identifier: MIT

/** Calls `tell` once, as soon as any part of `element` is in the viewport. Returns what calls it off. */
export function whenSeen(element: Element, tell: () => void): () => void {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) tell();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
