// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { playground } from './playground';

/** Steps after which the native tool prints its hash. */
export const PARITY_STEPS = 500;

/** The weights that the page has now, as the 64-bit FNV-1a hash of their float32 bytes. */
export async function weightsHash(page: Page): Promise<string> {
  const layers = await playground(page).evaluate((element) => element.getWeights());
  const flat = layers.flatMap(({ W, b }) => [...W.flat(), ...b]);
  return fnv1a(new Uint8Array(Float32Array.from(flat).buffer));
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

function fnv1a(bytes: Uint8Array): string {
  let hash = FNV_OFFSET;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * FNV_PRIME) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

/** What the native build gets for a named config after as many steps. */
export function nativeHash(config: string): string {
  return execFileSync('build/release/nn-parity', [config], { encoding: 'utf8' }).trim();
}
