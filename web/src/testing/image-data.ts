// SPDX-License-Identifier: MIT

/** What painters need of ImageData, which Node lacks; for `vi.stubGlobal('ImageData', …)`. */
export class FakeImageData {
  readonly data: Uint8ClampedArray;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Uint8ClampedArray(width * height * 4);
  }
}
