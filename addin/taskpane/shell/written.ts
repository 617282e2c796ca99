import type { Message } from './shell-view.ts';

/** So many are kept; of what was written before it, the sheet itself still tells. */
const MOST = 20;

/** What the pane wrote and can undo, the last one first: with a message more. `nextWritten([], message)` → `[message]` */
export function nextWritten(written: readonly Message[], message: Message): readonly Message[] {
  const rest = message.undoes === undefined ? written : written.filter(({ writes }) => writes !== message.undoes);
  return message.writes === undefined ? rest : [message, ...rest].slice(0, MOST);
}
