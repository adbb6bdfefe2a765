// SPDX-License-Identifier: MIT
import type { Loss } from './config';

/**
 * What of the output a person chooses, in the words of links and attributes; the first of each is
 * the usual one. `sides` are the lines on both sides of the boundary: ¼ and ¾, of a support vector
 * machine its margins, which `auto` shows too.
 */
export const PICTURE_WORDS = {
  'test-points': ['on', 'off'],
  edges: ['soft', 'hard'],
  contours: ['auto', 'none', 'boundary', 'sides'],
} as const;

export type PictureKey = keyof typeof PICTURE_WORDS;
export type PictureChoice = {
  readonly [K in PictureKey]: (typeof PICTURE_WORDS)[K][number];
};
export type Contours = Exclude<PictureChoice['contours'], 'auto'>;

export const PICTURE_KEYS = Object.keys(PICTURE_WORDS) as readonly PictureKey[];

export const USUAL_PICTURE: PictureChoice = {
  'test-points': 'on',
  edges: 'soft',
  contours: 'auto',
};

/** What `auto` stands for. */
export function usualContours(loss: Loss): Contours {
  return loss === 'hinge' ? 'sides' : 'none';
}

/** Whether an attribute, a key of a link or a changed value is one of these. */
export function isPictureKey(name: string): name is PictureKey {
  return Object.hasOwn(PICTURE_WORDS, name);
}
