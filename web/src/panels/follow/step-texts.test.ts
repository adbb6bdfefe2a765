// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/index';
import { FOLLOW_TEXTS } from '../../i18n/panels/follow-texts';
import { FOLLOWED_CASES, followedNet } from '../../testing/followed-cases';
import { followSteps } from './follow-steps';
import { stepAfterKey } from './step-list';
import { stepFormula, stepReason, stepTitle } from './step-texts';

describe('the steps in words', () => {
  it('have short formulas', () => {
    const config = followedNet('relu');
    expect(followSteps(config).map((step) => stepFormula(step, config))).toEqual([
      'x',
      'z₁ = W₁ x + b₁',
      'h₁ = ReLU(z₁)',
      'z₂ = W₂ h₁ + b₂',
      'h₂ = ReLU(z₂)',
      's = W₃ h₂ + b₃',
      'p = softmax(s)',
      'L',
      '∂L/∂s',
      '∂L/∂W₃, ∂L/∂b₃',
      '∂L/∂h₂',
      '∂L/∂z₂',
      '∂L/∂W₂, ∂L/∂b₂',
      '∂L/∂h₁',
      '∂L/∂z₁',
      '∂L/∂W₁, ∂L/∂b₁',
      '∂L/∂x',
    ]);
  });

  it.each(FOLLOWED_CASES)('have a title and a reason in both languages: %s', (_, config) => {
    for (const language of LANGUAGES) {
      for (const step of followSteps(config)) {
        const title = stepTitle(FOLLOW_TEXTS[language], step, config);
        const reason = stepReason(FOLLOW_TEXTS[language], step, config);
        expect(title).not.toMatch(/undefined|=>|^$/);
        expect(reason).toMatch(language === 'en' ? /\.$/ : /。$/);
      }
    }
  });

  it('are walked by arrow keys, Home and End', () => {
    expect(stepAfterKey('ArrowDown', 3, 17)).toBe(4);
    expect(stepAfterKey('ArrowRight', 16, 17)).toBe(16);
    expect(stepAfterKey('ArrowUp', 0, 17)).toBe(0);
    expect(stepAfterKey('Home', 9, 17)).toBe(0);
    expect(stepAfterKey('End', 9, 17)).toBe(16);
    expect(stepAfterKey('a', 9, 17)).toBeNull();
  });
});
