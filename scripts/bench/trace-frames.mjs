// SPDX-License-Identifier: MIT

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args?: any }} TraceEvent */

/** The main thread of the page: the renderer's that called animation frames. */
function mainThreadOf(events) {
  const counts = new Map();
  for (const { name, pid, tid } of events) {
    if (name === 'FireAnimationFrame') {
      const key = `${pid}/${tid}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const isTask = ({ name, ph }) => ph === 'X' && /(^|::)RunTask$/.test(name);

/**
 * Work on the page's main thread from each animation frame to the next, from a trace of Chromium:
 * all tasks, also those that handle messages, lay out and paint.
 * @param {TraceEvent[]} events
 * @returns {{ cpuMs: number, wallMs: number }[]} one per frame: time of the processor and of the clock
 * @throws {Error} when the trace holds no frames
 */
export function frameCosts(events) {
  const thread = mainThreadOf(events);
  const own = events.filter(({ pid, tid }) => `${pid}/${tid}` === thread);
  const starts = own
    .filter(({ name }) => name === 'FireAnimationFrame')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  // Several callbacks may be called in one frame: they follow each other within a millisecond.
  const frames = starts.filter((ts, i) => i === 0 || ts - (starts[i - 1] ?? 0) > 1000);
  if (frames.length < 2) throw new Error('the trace holds no animation frames');
  return costsBetween(frames, outermost(own.filter(isTask)));
}

/** Tasks that lie in no other; `ThreadController` reports each one twice. */
function outermost(tasks) {
  const sorted = [...tasks].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = -Infinity;
  return sorted.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function costsBetween(frames, tasks) {
  const costs = frames.slice(1).map(() => ({ cpuMs: 0, wallMs: 0 }));
  let frame = 0;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    // A task belongs to the frame in which it ends: the one whose callback it calls.
    while (frame < frames.length - 1 && ts + dur > frames[frame + 1]) frame += 1;
    const cost = ts + dur > frames[0] ? costs[frame] : undefined;
    if (!cost) continue;
    cost.cpuMs += tdur / 1000;
    cost.wallMs += dur / 1000;
  }
  return costs;
}
