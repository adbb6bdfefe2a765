// SPDX-License-Identifier: MIT

/** FNV-1a (32 bits) over the bits of numbers: see value_hash.h. */
export class ValueHash {
  #hash = 0x811c9dc5;
  #count = 0;
  #number = new Float64Array(1);
  /** The low word comes first: WebAssembly runs in little-endian machines alone. */
  #words = new Uint32Array(this.#number.buffer);

  /** @param {...(number | boolean | string | Iterable<number>)} values text letter by letter */
  add(...values) {
    for (const value of values) {
      if (typeof value === 'string') for (const letter of value) this.#add(letter.charCodeAt(0));
      else if (typeof value === 'object') for (const number of value) this.#add(number);
      else this.#add(Number(value));
    }
    return this;
  }

  /** @param {{ code: { value: number }, path: string, value: number, minimum: number, maximum: number }} status */
  addStatus({ code, path, value, minimum, maximum }) {
    return this.add(code.value, path, value, minimum, maximum);
  }

  #add(number) {
    this.#number[0] = number;
    const hasNoValue = Number.isNaN(number);
    this.#addWord(hasNoValue ? 0 : this.#words[0]);
    this.#addWord(hasNoValue ? 0x7ff80000 : this.#words[1]);
    this.#count += 1;
  }

  #addWord(word) {
    this.#hash = Math.imul(this.#hash ^ word, 0x01000193);
  }

  text() {
    return `${(this.#hash >>> 0).toString(16).padStart(8, '0')}/${this.#count}`;
  }
}
