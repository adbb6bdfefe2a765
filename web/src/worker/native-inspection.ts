// SPDX-License-Identifier: MIT
import type { Session, Status } from '@engine/nn-engine.js';
import type { Inspection, PathInspection } from '../shared/inspection';
import { assertNever } from '../shared/protocol';
import { writeRegions } from '../shared/regions';

/** Looks into the run of a session; what it returns are copies. */
export class NativeInspection {
  readonly #session: Session;
  /** Throws what the engine refuses. */
  readonly #check: (status: Status) => void;
  #watched: PathInspection | null = null;

  constructor(session: Session, check: (status: Status) => void) {
    this.#session = session;
    this.#check = check;
  }

  /** To be called for a new run: the engine forgets then what it follows. */
  forget(): void {
    this.#watched = null;
  }

  inspect(inspection: Inspection): Float32Array {
    switch (inspection.what) {
      case 'examples':
        return this.#session.examples().slice();
      case 'confusion':
        return this.#confusion();
      case 'regions': {
        const { total, perClass, boundaryLength } = this.#session.instruments().regions();
        return writeRegions({ total, perClass, boundaryLength });
      }
      case 'path':
        return this.#path(inspection);
      default:
        return assertNever(inspection);
    }
  }

  /** Each call uses the memory of the one before. */
  #confusion(): Float32Array {
    const training = this.#session.confusion(false).slice();
    const both = new Float32Array(2 * training.length);
    both.set(training);
    both.set(this.#session.confusion(true), training.length);
    return both;
  }

  #path(asked: PathInspection): Float32Array {
    const instruments = this.#session.instruments();
    const { first, second } = asked;
    const isSame = this.#watched?.first === first && this.#watched.second === second;
    if (!isSame) {
      this.#check(instruments.watchWeights(first, second));
      this.#watched = asked;
    }
    return instruments.path().slice();
  }
}
