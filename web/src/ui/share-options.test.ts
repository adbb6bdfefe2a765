// SPDX-License-Identifier: MIT
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import { USUAL_PICTURE } from '../shared/picture-choice';
import { chosenPicture, DEFAULT_SHARE, viewOf } from './share-options';
import type { UiContext } from './ui-context';

describe('what is shared', () => {
  it('says of the output what is not usual', () => {
    expect([...viewOf(DEFAULT_SHARE)]).toEqual([]);
    const picture = { ...USUAL_PICTURE, edges: 'hard', 'test-points': 'off' } as const;
    expect([...viewOf({ ...DEFAULT_SHARE, picture })]).toEqual([
      ['test-points', 'off'],
      ['edges', 'hard'],
    ]);
  });

  it('leaves out contours that are shown anyway', () => {
    const contoursOf = (loss: 'hinge' | 'softmax', contours: 'none' | 'sides') => {
      const config = signal({ ...DEFAULT_CONFIG, loss });
      const picture = signal({ ...USUAL_PICTURE, contours });
      return chosenPicture({ store: { config }, picture } as unknown as UiContext).contours;
    };
    expect(contoursOf('softmax', 'none')).toBe('auto');
    expect(contoursOf('softmax', 'sides')).toBe('sides');
    expect(contoursOf('hinge', 'sides')).toBe('auto');
    expect(contoursOf('hinge', 'none')).toBe('none');
  });
});
