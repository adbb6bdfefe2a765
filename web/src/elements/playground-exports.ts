// SPDX-License-Identifier: MIT
import { PlaygroundError, shownValue } from '../shared/problem';
import type { PlaygroundStore } from '../store/playground-store';

export const EXPORT_FORMATS = ['json', 'png'] as const;

/**
 * What is shown, as a file: `json` with config, metrics and weights, or `png` with the picture of
 * the output. Rejects with `unknownFormat` for any other word.
 */
export async function exportPlayground(
  format: string,
  store: PlaygroundStore,
  output: HTMLCanvasElement | null,
): Promise<Blob> {
  switch (format) {
    case 'json':
      return exportJson(store);
    case 'png':
      if (output !== null) return exportPng(output);
      break;
  }
  throw new PlaygroundError({
    code: 'unknownFormat',
    path: '',
    value: shownValue(format),
    allowed: EXPORT_FORMATS,
  });
}

async function exportJson(store: PlaygroundStore): Promise<Blob> {
  const weights = await store.getWeights();
  const content = { config: store.config.peek(), metrics: store.metrics.peek(), weights };
  return new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' });
}

function exportPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob !== null) resolve(blob);
      else reject(new PlaygroundError({ code: 'storage', path: '', value: 'png' }));
    }, 'image/png');
  });
}
