// SPDX-License-Identifier: MIT
import exactUrl from '@engine/nn-engine.wasm?url';
import turboUrl from '@engine/nn-engine-turbo.wasm?url';
import type { Arithmetic } from '../shared/arithmetic';
import { PlaygroundError } from '../shared/problem';

/** The smallest module that uses SIMD: one function that makes a v128 and returns a lane of it. */
const SIMD_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15,
  253, 98, 11,
]);

const compiled = new Map<string, Promise<WebAssembly.Module>>();

/**
 * An engine's module, fetched and compiled once per page however many elements use it.
 * Rejects with `noSimd` or `noEngine`; a failed attempt is not remembered.
 */
export function compileEngine(url: string = engineUrl()): Promise<WebAssembly.Module> {
  const known = compiled.get(url);
  if (known !== undefined) return known;
  const attempt = compile(url);
  compiled.set(url, attempt);
  attempt.catch(() => compiled.delete(url));
  return attempt;
}

/** Where the site keeps its engine; only the module differs between the builds, not the glue. */
export function engineUrl(arithmetic: Arithmetic = 'exact'): string {
  return new URL(arithmetic === 'turbo' ? turboUrl : exactUrl, import.meta.url).href;
}

async function compile(url: string): Promise<WebAssembly.Module> {
  if (typeof WebAssembly !== 'object' || !WebAssembly.validate(SIMD_PROBE)) {
    throw new PlaygroundError({ code: 'noSimd', path: '', value: 'WebAssembly SIMD' });
  }
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw noEngine(url, 'network');
  }
  if (!response.ok) throw noEngine(url, String(response.status));
  try {
    // Servers that do not know .wasm send another type, which streaming refuses.
    return response.headers.get('content-type')?.startsWith('application/wasm')
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    throw noEngine(url, String(error));
  }
}

function noEngine(url: string, reason: string): PlaygroundError {
  return new PlaygroundError({ code: 'noEngine', path: url, value: reason });
}
