import { useSyncExternalStore } from 'react';

/** Whether the host can be reached, as the latest requests and streams found. */
interface Connection {
  readonly away: boolean;
  /** How often it came back. */
  readonly returns: number;
}

let connection: Connection = { away: false, returns: 0 };
const watchers = new Set<() => void>();
let asking: ReturnType<typeof setTimeout> | undefined;

function become(next: Connection): void {
  connection = next;
  watchers.forEach((watcher) => watcher());
}

/** A request or a stream did not get through. */
export function lost(): void {
  if (!connection.away) become({ ...connection, away: true });
  asking ??= setTimeout(() => void ask(), pause);
}

/** The host answered. */
export function found(): void {
  clearTimeout(asking);
  asking = undefined;
  if (connection.away) become({ away: false, returns: connection.returns + 1 });
}

const pause = 1_500;

/** Asks until the host answers: a page that follows nothing would not notice. */
async function ask(): Promise<void> {
  asking = undefined;
  const answer = await fetch('/web/settings.json', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok === true) found();
  else lost();
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/**
 * Tells when the host is back, once or never.
 * @returns Ends it.
 */
export function whenBack(told: () => void): () => void {
  const { returns } = connection;
  return watch(() => {
    if (connection.returns > returns) told();
  });
}

/** Whether the host can be reached. */
export const useConnection = (): Connection => useSyncExternalStore(watch, () => connection);
