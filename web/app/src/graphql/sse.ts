import { found, lost, whenBack } from './connection';
import { eventsOf } from './eventStream';

/** What is followed: a subscription by its id. Its variable `after` moves on with what has been seen. */
export interface Followed {
  readonly documentId: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Who is told. */
export interface Follower {
  readonly next: (result: unknown) => void;
  /** It will not go on: null when the host ended it, else why. */
  readonly end: (fault: Error | null) => void;
}

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly after?: string } }[];
}

/** After these one does not connect again. */
const final = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'DOCUMENT_UNKNOWN', 'DOCUMENT_NOT_TRUSTED', 'VALIDATION', 'VARIABLES', 'COERCION', 'BAD_USER_INPUT']);

const shortest = 500;
const longest = 15_000;

/**
 * Follows a subscription over server-sent events. A connection that ends is made again, after the last position that was seen: nothing is
 * lost and nothing comes twice.
 * @returns Ends it.
 */
export function follow(followed: Followed, headers: () => Record<string, string>, follower: Follower): () => void {
  const stop = new AbortController();
  void go(followed, headers, follower, stop.signal);
  return () => stop.abort();
}

async function go(followed: Followed, headers: () => Record<string, string>, follower: Follower, stop: AbortSignal): Promise<void> {
  let after = followed.variables.after as string | null | undefined;
  let pause = shortest;
  while (!stop.aborted) {
    try {
      const answer = await fetch('/graphql', {
        method: 'POST',
        signal: stop,
        headers: { ...headers(), Accept: 'text/event-stream', 'Content-Type': 'application/json' },
        body: JSON.stringify({ documentId: followed.documentId, variables: { ...followed.variables, ...(after == null ? {} : { after }) } }),
      });
      if (answer.status === 401 || answer.status === 403) {
        follower.end(new Error('UNAUTHENTICATED'));
        return;
      }
      if (!answer.ok || answer.body === null) throw new Error(String(answer.status));
      found();
      for await (const event of eventsOf(answer.body)) {
        if (event.id !== null) after = event.id;
        pause = shortest;
        if (event.type !== 'next') continue;
        const result = JSON.parse(event.data) as Result;
        const fault = result.data === undefined || result.data === null ? result.errors?.[0] : undefined;
        if (fault === undefined) {
          follower.next(result);
          continue;
        }
        after = fault.extensions?.after ?? after;
        if (final.has(fault.extensions?.code ?? '')) {
          follower.end(new Error(fault.message));
          return;
        }
      }
    } catch (fault) {
      // The network or the host is away: what else went wrong would go wrong again and is told.
      if (fault instanceof SyntaxError) {
        follower.end(fault);
        return;
      }
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) lost();
    }
    await pausing(pause, stop);
    pause = Math.min(pause * 2, longest);
  }
}

/** Waits, or returns at once when it is stopped or the host is back. */
function pausing(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      leave();
      done();
    };
    const timer = setTimeout(end, milliseconds);
    const leave = whenBack(end);
    stop.addEventListener('abort', end, { once: true });
  });
}
