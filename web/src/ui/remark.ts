// SPDX-License-Identifier: MIT
import type { Catalogue } from '../i18n/index';

/** What can be remarked, by the name of its texts. */
export type RemarkCode = keyof Catalogue['remarks'];

export interface RemarkAction {
  readonly code: keyof Catalogue['remarkActions'];
  readonly run: () => void;
}

/** News that are no problem, with what the person may do about them. */
export interface Remark {
  readonly code: RemarkCode;
  readonly actions: readonly RemarkAction[];
  /** It waits for an answer, so it is told at once and gets the focus. */
  readonly isQuestion?: boolean;
}
