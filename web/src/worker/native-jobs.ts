// SPDX-License-Identifier: MIT
import type { Instruments, Status } from '@engine/nn-engine.js';
import type { InstrumentJob } from '../shared/jobs';
import { assertNever } from '../shared/protocol';

/** Puts a job in place; the engine's word on whether it can be done. */
export function beginNativeJob(instruments: Instruments, job: InstrumentJob): Status {
  switch (job.kind) {
    case 'restarts': {
      const { first, count, steps, sameData } = job;
      return instruments.beginRestarts({ first, count, steps, sameData });
    }
    case 'gradientCheck':
      return instruments.beginGradientCheck(job.examples, job.perRange);
    case 'lossLine': {
      const { points, low, high, towards } = job;
      return instruments.beginLossLine({ points, low, high }, towards);
    }
    case 'lossPlane': {
      const { size, reach, seed } = job;
      return instruments.beginLossPlane({ size, reach, seed }, []);
    }
    default:
      return assertNever(job);
  }
}
