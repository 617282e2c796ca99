import type { Serving } from '../serve.ts';
import { serverMessages } from './messages.ts';

/** Stops serving when the user does, and says so. */
export function stopOnSignal(serving: Serving): void {
  let stopping = false;
  const stop = (): void => {
    // Ctrl+C can arrive twice: from the terminal and from what started this program.
    if (stopping) return;
    stopping = true;
    console.log(`\n${serverMessages.stopped}`);
    void serving.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
