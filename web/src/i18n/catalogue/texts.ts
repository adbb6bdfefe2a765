// SPDX-License-Identifier: MIT

/** One parameter, already formatted for the language. */
export type Text1 = (a: string) => string;
export type Text2 = (a: string, b: string) => string;
export type Text3 = (a: string, b: string, c: string) => string;
/** A count to choose the plural form by, and the same formatted. */
export type Counted = (count: number, shown: string) => string;
export type Texts<K extends string> = { readonly [key in K]: string };
