// SPDX-License-Identifier: MIT
import { compileEngine } from './compile-engine';
import { connect } from './connection';
import type { Connect } from './engine-client';

/** Opens the page's own engine, whose module all playgrounds of the page share. */
export const connectPageEngine: Connect = async (receive) =>
  connect(await compileEngine(), receive);
