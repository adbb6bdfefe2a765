// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { Finding } from '../shared/findings/finding';
import { shownLoss } from './shown-figures';

/** What a finding says, as words and figures by turns. */
export function findingParts(finding: Finding, i18n: I18n): readonly string[] {
  const { format, text } = i18n;
  const { findings } = text;
  const epochs = (count: number): string => format.integer(Math.round(count));
  switch (finding.kind) {
    case 'divergenceNear':
    case 'gap':
      return findings[finding.kind](format.shortNumber(finding.times));
    case 'deadLayer':
    case 'saturatedLayer': {
      const share = format.wholePercent(finding.share);
      return findings[finding.kind](share, format.integer(finding.layer));
    }
    case 'chance': {
      const classes = format.integer(finding.classes);
      return findings.chance(shownLoss(finding.loss, i18n), classes, epochs(finding.epochs));
    }
    case 'testFlat':
      return findings.testFlat(epochs(finding.epochs));
    case 'oscillation':
      return findings.oscillation(format.wholePercent(finding.swing));
    case 'plateau':
      return findings.plateau(shownLoss(finding.loss, i18n), epochs(finding.epochs));
  }
}
