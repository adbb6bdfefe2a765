// SPDX-License-Identifier: MIT
import type { DataKind } from '../../shared/config';
import type { Text1, Text2 } from './texts';

export interface DataCatalogue {
  readonly data: {
    readonly heading: string;
    /** `long` contains `short`, so that the spoken name matches the visible one. */
    readonly sets: Readonly<Record<DataKind, { readonly short: string; readonly long: string }>>;
    readonly fixed: Text1;
    readonly newSeed: string;
    readonly newSeedHint: string;
    readonly softmaxNow: (classes: number) => string;
    readonly softmaxOnly: (classes: number) => string;
    readonly split: Text2;
  };
}
