// SPDX-License-Identifier: MIT
import { parseArgs } from 'node:util';
import { UserError } from '../lib/console.mjs';

export const USAGE = `npm run bench                    everything, about 8 minutes; the results are kept
npm run bench -- --quick         less of it, below 2 minutes; nothing is kept
npm run bench -- --json FILE     also write the numbers to FILE
npm run bench -- --only TEXT     only the cases whose title contains TEXT; nothing is kept
npm run bench -- --curves        how the cost grows with units, layers, batch and grid, below 2 minutes;
                                 kept, and drawn into docs/figures`;

/** Five samples make a median that one disturbance cannot move; 150 ms are far above the clock's steps. */
const FULL = { rounds: 7, minimumMs: 200 };
const QUICK = { rounds: 5, minimumMs: 150 };

/**
 * @param {string[]} args  of the command line
 * @returns {{ json?: string, quick: boolean, only: string, curves: boolean, help: boolean,
 *   effort: import('./round-robin.mjs').Effort }}
 */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        json: { type: 'string' },
        quick: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        curves: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  const { json, quick = false, only = '', curves = false, help = false } = values;
  return { ...(json && { json }), quick, only, curves, help, effort: quick ? QUICK : FULL };
}
