// SPDX-License-Identifier: MIT

/** One call on a context, with the style it would have been drawn in. For tests. */
export interface RecordedCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly fillStyle: unknown;
  readonly strokeStyle: unknown;
  readonly lineWidth: unknown;
  readonly globalAlpha: unknown;
  readonly dash: readonly number[];
}

/** A 2D context that draws nothing and remembers every call. For tests; `save` and `restore` keep no state. */
export function recordingContext(): { context: CanvasRenderingContext2D; calls: RecordedCall[] } {
  const calls: RecordedCall[] = [];
  const style: Record<string, unknown> = { globalAlpha: 1 };
  let dash: readonly number[] = [];
  const call =
    (name: string) =>
    (...args: unknown[]): unknown => {
      if (name === 'setLineDash') dash = [...(args[0] as number[])];
      const { fillStyle, strokeStyle, lineWidth, globalAlpha } = style;
      calls.push({ name, args, fillStyle, strokeStyle, lineWidth, globalAlpha, dash });
      if (name === 'measureText') return { width: 6 * String(args[0]).length };
      return name === 'getTransform' ? { a: 1 } : undefined;
    };
  const properties = ['fillStyle', 'strokeStyle', 'lineWidth', 'globalAlpha'];
  const context = new Proxy(style, {
    get: (target, key: string) => (properties.includes(key) ? target[key] : call(key)),
  });
  return { context: context as unknown as CanvasRenderingContext2D, calls };
}
