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
    /** Names of the groups of sets. */
    readonly classification: string;
    readonly regression: string;
    readonly given: string;
    readonly givenFixed: Text1;
    readonly countFixed: Text1;
    /** Said when the choice of a set changed the loss: its name. */
    readonly lossNow: Text1;
    readonly lossHint: (classes: number) => string;
    readonly valuesHint: string;
    readonly split: Text2;
  };
}
