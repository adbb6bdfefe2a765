// SPDX-License-Identifier: MIT
import type { Session } from '@engine/nn-engine.js';
import { PlaygroundError } from '../shared/problem';
import type { Trace, TraceQuery } from '../shared/trace';

/**
 * Follows an example through the present net. Refused where the point has not as many finite numbers
 * as the data has, or there is no such class.
 */
export function traceExample(session: Session, { point, target }: TraceQuery): Trace {
  const instruments = session.instruments();
  const { layers, ...offsets } = instruments.traceLayout();
  const layout = { ...offsets, layers: [...layers] };
  const values = new Float32Array(layout.floatCount + layout.parameterCount);
  const traced = instruments.trace([...point], target);
  if (traced.length === 0) {
    const value = `${point.slice(0, 2)}: ${target}`;
    throw new PlaygroundError({ code: 'incompatible', path: 'trace', value });
  }
  values.set(traced);
  values.set(session.snapshot(false), layout.floatCount);
  return { layout, values, step: session.metrics().step };
}
