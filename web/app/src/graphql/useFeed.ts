import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useConnection } from './connection';
import type { Trusted } from './document';

/** Whether a feed is followed, is interrupted while the host is away, or has ended for good. */
export type FeedState = 'waiting' | 'live' | 'away' | 'ended';

/**
 * Follows a subscription from a position on: give it the position of what is shown, and nothing between the two is missed. Interruptions
 * are its own business; it ends only when the host says that it must.
 */
export function useFeed<Result, Variables extends { after?: string | null }>(
  document: Trusted<Result, Variables>,
  after: string | null,
  onNext: (result: Result) => void,
  variables?: Omit<Variables, 'after'>,
): FeedState {
  const client = useClient();
  const [ended, setEnded] = useState(false);
  const told = useRef(onNext);
  useEffect(() => {
    told.current = onNext;
  });
  const from = useRef(after);
  const ready = after !== null;
  useEffect(() => {
    from.current ??= after;
  }, [after]);
  // What is asked counts, not which object says it.
  const asked = JSON.stringify(variables ?? {});
  useEffect(() => {
    if (!ready) return;
    const following = client
      .subscription(document.node, { ...(JSON.parse(asked) as object), after: from.current } as never)
      .subscribe(({ data, error }) => {
        if (error !== undefined) setEnded(true);
        else if (data !== undefined) told.current(data);
      });
    return () => following.unsubscribe();
  }, [client, document, ready, asked]);
  const { away } = useConnection();
  return ended ? 'ended' : away ? 'away' : ready ? 'live' : 'waiting';
}

/** The ledger position that an answer speaks of. */
export function positionOf(extensions: Record<string, unknown> | undefined): string | null {
  const ledger = extensions?.ledger;
  if (typeof ledger !== 'object' || ledger === null || !('position' in ledger)) return null;
  return String(ledger.position);
}
