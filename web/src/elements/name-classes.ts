// SPDX-License-Identifier: MIT
import { readNames } from '../shared/class-names';
import type { PlaygroundSession } from './playground-session';

/** Names the classes of the points as they are after earlier changes; tells what is wrong. */
export async function nameClasses(session: PlaygroundSession, text: string): Promise<void> {
  await session.ask(async () => {
    const { names, problems } = readNames(text, session.store.config.peek());
    if (problems.length === 0) session.points.nameClasses(names);
    session.report(problems);
  });
}
