// SPDX-License-Identifier: MIT

/** A cell of a CSV file as RFC 4180 has it, where it holds commas, quotes or line breaks. */
export function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
