// SPDX-License-Identifier: MIT

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as people write it with a power of ten: `4.3×10⁻⁶`, up to `digits` significant digits. */
export function powerOfTen(value: number, digits: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(digits - 1).split('e');
  const raised = exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
  return `${Number(mantissa)}×10${raised}`.replace('-', '−');
}
