// SPDX-License-Identifier: MIT
import { PlaygroundError } from '../shared/problem';

/** The browser has taken a file long before. */
const KEPT_MS = 1000;

/** Lets the browser save a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** Lets the browser save a table whose text is ready. */
export function saveCsv(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: 'text/csv' }));
}

/** A canvas as a PNG file, as it is. Rejects with `exportFailed` when the browser makes none. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob !== null) resolve(blob);
      else reject(new PlaygroundError({ code: 'exportFailed', path: '', value: 'png' }));
    }, 'image/png');
  });
}

/** Lets the browser save a drawing on paper of a colour: drawn canvases are clear where nothing is. */
export async function savePng(
  name: string,
  canvas: HTMLCanvasElement,
  paper: string,
): Promise<void> {
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [canvas.width, canvas.height];
  const context = sheet.getContext('2d');
  if (context === null) throw new PlaygroundError({ code: 'exportFailed', path: '', value: 'png' });
  context.fillStyle = paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(canvas, 0, 0);
  saveFile(name, await pngOf(sheet));
}
