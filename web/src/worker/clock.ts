// SPDX-License-Identifier: MIT

/** Time and turns of the event loop; tests bring their own. */
export interface Clock {
  /** Milliseconds, never running backwards. */
  now(): number;
  /** Runs `task` in a later turn, after messages that already wait; returns how to call it off. */
  later(task: () => unknown, delayMs: number): () => void;
}

/** The real clock. Turns without delay go over a message channel, since nested timers wait 4 ms. */
export function systemClock(): Clock {
  const channel = new MessageChannel();
  const waiting = new Map<number, () => unknown>();
  let nextTurn = 0;
  channel.port1.onmessage = (event: MessageEvent<number>) => {
    const task = waiting.get(event.data);
    waiting.delete(event.data);
    task?.();
  };
  return {
    now: () => performance.now(),
    later(task, delayMs) {
      if (delayMs > 0) {
        const timer = setTimeout(task, delayMs);
        return () => clearTimeout(timer);
      }
      const turn = nextTurn++;
      waiting.set(turn, task);
      channel.port2.postMessage(turn);
      return () => waiting.delete(turn);
    },
  };
}
