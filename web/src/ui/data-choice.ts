// SPDX-License-Identifier: MIT
import { DATA_TRAITS, type DataKind, type PartialConfig } from '../shared/config';

/** The change that choosing a data set makes: its usual counts, and the one loss that many classes allow. */
export function chooseData(kind: DataKind): PartialConfig {
  const { preferred, classes } = DATA_TRAITS[kind];
  return { data: { kind, ...preferred }, ...(classes > 2 ? { loss: 'softmax' } : {}) };
}
