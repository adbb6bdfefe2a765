// SPDX-License-Identifier: MIT
import { compileEngine, engineUrl } from './compile-engine';
import { connect } from './connection';
import type { Connect } from './engine-client';

/** Opens the page's own engine, whose modules all playgrounds of the page share. */
export const connectPageEngine: Connect = async (receive, { arithmetic, records } = {}) =>
  connect(await compileEngine(engineUrl(arithmetic)), receive, records);
