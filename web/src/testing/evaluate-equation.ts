// SPDX-License-Identifier: MIT
import type { Equation, Part } from '../panels/follow/equation';
import type { Matrix } from '../shared/trace';

const number = (value: number): Matrix => ({ rows: 1, columns: 1, values: [value] });
const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

/** Functions of one number by the names they have in equations. */
const FUNCTIONS: Readonly<Record<string, (z: number) => number>> = {
  '−': (z) => -z,
  '½': (z) => z / 2,
  '−log': (z) => -Math.log(z),
  σ: sigma,
  sigmoid: sigma,
  tanh: Math.tanh,
  linear: (z) => z,
  relu: (z) => Math.max(0, z),
  'leaky-relu': (z) => (z > 0 ? z : 0.01 * z),
  elu: (z) => (z > 0 ? z : Math.exp(z) - 1),
  gelu: (z) => 0.5 * z * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3))),
  swish: (z) => z * sigma(z),
  softplus: (z) => Math.log(1 + Math.exp(z)),
  sine: Math.sin,
};

/** What an equation says its first part is: the rest, computed from the numbers that it shows. */
export function evaluateEquation(equation: Equation): { shown: Matrix; computed: Matrix } {
  const [first, equals, ...rest] = equation;
  if (first === undefined || equals?.kind !== 'operator' || equals.text !== '=') {
    throw new Error('no equation');
  }
  const reader = new Reader(rest);
  const computed = reader.sum();
  reader.end();
  return { shown: numbersOf(first), computed };
}

function numbersOf(part: Part): Matrix {
  if (part.kind === 'matrix') return part.matrix;
  if (part.kind === 'scalar') return number(part.value);
  return number(Number(part.text));
}

/** Entry by entry; the smaller side is repeated. */
function zip(a: Matrix, b: Matrix, f: (x: number, y: number) => number): Matrix {
  const rows = Math.max(a.rows, b.rows);
  const columns = Math.max(a.columns, b.columns);
  const at = (m: Matrix, row: number, column: number): number =>
    m.values[(m.rows === 1 ? 0 : row) * m.columns + (m.columns === 1 ? 0 : column)] ?? Number.NaN;
  const values = Array.from({ length: rows * columns }, (_, k) => {
    const [row, column] = [Math.floor(k / columns), k % columns];
    return f(at(a, row, column), at(b, row, column));
  });
  return { rows, columns, values };
}

function product(a: Matrix, b: Matrix): Matrix {
  if (a.rows * a.columns === 1 || (b.rows * b.columns === 1 && a.columns !== 1)) {
    return zip(a, b, (x, y) => x * y);
  }
  if (a.columns !== b.rows) throw new Error(`${a.rows}×${a.columns} · ${b.rows}×${b.columns}`);
  const values = Array.from({ length: a.rows * b.columns }, (_, k) => {
    const [row, column] = [Math.floor(k / b.columns), k % b.columns];
    let sum = 0;
    for (let inner = 0; inner < a.columns; inner++) {
      const x = a.values[row * a.columns + inner] ?? Number.NaN;
      sum += x * (b.values[inner * b.columns + column] ?? Number.NaN);
    }
    return sum;
  });
  return { rows: a.rows, columns: b.columns, values };
}

const map = (a: Matrix, f: (x: number) => number): Matrix => zip(a, number(0), (x) => f(x));

class Reader {
  readonly #parts: readonly Part[];
  #at = 0;

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  sum(): Matrix {
    let total = this.#product();
    for (;;) {
      if (this.#takes('+')) total = zip(total, this.#product(), (x, y) => x + y);
      else if (this.#takes('−')) total = zip(total, this.#product(), (x, y) => x - y);
      else return total;
    }
  }

  end(): void {
    if (this.#at < this.#parts.length) throw new Error(`left: ${this.#next?.kind}`);
  }

  #product(): Matrix {
    let total = this.#factor();
    for (;;) {
      if (this.#takes('·')) total = product(total, this.#factor());
      else if (this.#takes('⊙')) total = zip(total, this.#factor(), (x, y) => x * y);
      else if (this.#takes('/')) total = zip(total, this.#factor(), (x, y) => x / y);
      else return total;
    }
  }

  #factor(): Matrix {
    const part = this.#next;
    if (part?.kind === 'operator') {
      const f = FUNCTIONS[part.text];
      if (f !== undefined) {
        this.#at += 1;
        return map(this.#factor(), f);
      }
      if (this.#takes('prelu')) return this.#pair((z, slope) => (z > 0 ? z : slope * z));
      if (this.#takes('max')) return this.#maximum();
      if (this.#takes('Σ')) {
        return number(Array.from(this.#factor().values).reduce((sum, one) => sum + one, 0));
      }
    }
    const base = this.#takes('(') ? this.#inside() : this.#read();
    return this.#takes('²') ? map(base, (x) => x * x) : base;
  }

  /** Of two in brackets, or of the columns of every row. */
  #maximum(): Matrix {
    if (this.#isNext('(')) return this.#pair(Math.max);
    const { rows, columns, values } = this.#factor();
    const most = Array.from({ length: rows }, (_, row) =>
      Math.max(...Array.from(values).slice(row * columns, (row + 1) * columns)),
    );
    return { rows, columns: 1, values: most };
  }

  #pair(f: (x: number, y: number) => number): Matrix {
    if (!this.#takes('(')) throw new Error('no bracket');
    const first = this.sum();
    if (!this.#takes(',') && !this.#takes(';')) throw new Error('no pair');
    return zip(first, this.#inside(), f);
  }

  #inside(): Matrix {
    const value = this.sum();
    if (!this.#takes(')')) throw new Error('an open bracket');
    return value;
  }

  #read(): Matrix {
    const part = this.#next;
    if (part === undefined) throw new Error('nothing left');
    this.#at += 1;
    return numbersOf(part);
  }

  get #next(): Part | undefined {
    return this.#parts[this.#at];
  }

  #isNext(text: string): boolean {
    const part = this.#next;
    return part?.kind === 'operator' && part.text === text;
  }

  #takes(text: string): boolean {
    if (!this.#isNext(text)) return false;
    this.#at += 1;
    return true;
  }
}
