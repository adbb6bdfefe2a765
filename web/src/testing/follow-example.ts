// SPDX-License-Identifier: MIT
import type { Followed } from '../panels/follow/followed';
import type { Config } from '../shared/config';
import { networkShape } from '../shared/network-shape';
import { EXAMPLE_STRIDE } from '../shared/snapshot';
import { TraceView } from '../shared/trace';
import type { Engine } from '../worker/engine';

/** The example at `index`, after some training, as a panel follows it. */
export function followExample(engine: Engine, config: Config, index: number): Followed {
  engine.configure(config);
  engine.step(40);
  const at = index * EXAMPLE_STRIDE;
  const [x1 = 0, x2 = 0, target = 0] = engine.examples().subarray(at, at + 3);
  const trace = engine.trace({ point: [x1, x2], target });
  const view = new TraceView(trace, networkShape(config).layerShapes);
  return { config, view, target, inputNames: ['x₁', 'x₂'], scoreNames: ['s₀', 's₁', 's₂'] };
}
