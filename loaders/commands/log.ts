/** Writes a line for the person at the terminal: to stderr, so that stdout holds results alone. */
export type Log = (line: string) => void;

const FIRST = 1000;
const NEXT = 2000;

/** Tells progress once it takes longer than a second, then every two. */
export function progressOf(what: string, log: Log, now: () => number = () => performance.now()): (done: number, all: number) => void {
  let due = now() + FIRST;
  return (done, all) => {
    if (now() < due) return;
    due = now() + NEXT;
    log(`${done} of ${all} ${what}`);
  };
}
