// SPDX-License-Identifier: MIT
import type { Problem } from '../shared/problem';

const PREFIX = 'nn-playground:';

export interface PageMemory {
  get(key: string): string | null;
  /**
   * Whether it is kept. Where it is not, the page is told, unless the caller has a smaller value to
   * try.
   */
  set(key: string, value: string, isQuiet?: boolean): boolean;
  remove(key: string): void;
}

/** What the browser remembers for this page. Where it may not, the page is told once and goes on. */
export function pageMemory(report: (problem: Problem) => void): PageMemory {
  let told = false;
  return {
    get(key) {
      try {
        return localStorage.getItem(PREFIX + key);
      } catch {
        // Nothing is lost yet; there is a word about it once something is to be remembered.
        return null;
      }
    },
    set(key, value, isQuiet = false) {
      try {
        localStorage.setItem(PREFIX + key, value);
        return true;
      } catch (error) {
        if (isQuiet) return false;
        if (!told) report({ code: 'storage', path: key, value: String(error) });
        told = true;
        return false;
      }
    },
    remove(key) {
      try {
        localStorage.removeItem(PREFIX + key);
      } catch {
        // What may not be kept is not kept already.
      }
    },
  };
}
