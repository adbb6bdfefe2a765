// SPDX-License-Identifier: MIT

/** Buffers that go back and forth: one is drawn while the next is filled. */
const BUFFERS = 2;

/** The buffers that are here: each is the credit for one picture. */
export class BufferCredit {
  #free: ArrayBuffer[] = [];
  #bytes = 0;

  /** Makes new buffers where pictures change their size; those under way are dropped on return. */
  resize(bytes: number): void {
    if (bytes === this.#bytes) return;
    this.#bytes = bytes;
    this.#free = Array.from({ length: BUFFERS }, () => new ArrayBuffer(bytes));
  }

  give(buffer: ArrayBuffer): void {
    const fits = buffer.byteLength === this.#bytes;
    if (fits && this.#free.length < BUFFERS) this.#free.push(buffer);
  }

  take(): ArrayBuffer | undefined {
    return this.#free.pop();
  }

  get isEmpty(): boolean {
    return this.#free.length === 0;
  }
}
