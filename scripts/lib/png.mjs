// SPDX-License-Identifier: MIT
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 8 bits per channel, red, green and blue; no palette, no interlacing. */
const FORMAT = Buffer.from([8, 2, 0, 0, 0]);

/**
 * An opaque PNG (https://www.w3.org/TR/png-3/).
 * @param {Uint32Array} pixels row by row from the top, 0xAABBGGRR; alpha is left out
 * @param {number} width
 */
export function encodePng(pixels, width) {
  const height = pixels.length / width;
  const header = Buffer.alloc(8);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([header, FORMAT])),
    chunk('IDAT', deflateSync(filteredRows(pixels, width, height), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row with its filter in front: 1, the difference to the pixel on the left. */
function filteredRows(pixels, width, height) {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    rows[at++] = 1;
    let left = 0;
    for (let x = 0; x < width; x += 1) {
      const pixel = pixels[y * width + x] ?? 0;
      for (let shift = 0; shift < 24; shift += 8) rows[at++] = (pixel >>> shift) - (left >>> shift);
      left = pixel;
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
