import { useCallback, useState } from 'react';
import type { CombinedError } from 'urql';
import type { Trusted } from './document';
import type { RowFeed } from './rowFeed';
import { positionOf, useFeed } from './useFeed';
import { useRead } from './useRead';

interface File<Result> {
  readonly data: Result | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly again: () => void;
  /** Up to which position it is read at least: what its parts read for themselves goes as far. */
  readonly atLeast: string | null;
  /** Something was recorded here: it is read again up to there. */
  readonly later: (position: string) => void;
}

/**
 * One thing as a file that stands open: what others do to it shows at once. While it is read again, what was read stays, so that a form that
 * stands open keeps its place.
 * @param asked Which it is.
 * @param idOf Its key, bare or global; null while it is not known, or where there is none.
 */
export function useFile<Result, Variables>(
  document: Trusted<Result, Variables>,
  asked: Omit<Variables, 'atLeast'>,
  feed: RowFeed,
  idOf: (result: Result) => string | null,
): File<Result> {
  const which = JSON.stringify(asked);
  const [reached, setReached] = useState<{ readonly which: string; readonly position: string } | null>(null);
  const atLeast = reached?.which === which ? reached.position : null;
  const [{ data, error, fetching, extensions }, read] = useRead(document, { ...asked, atLeast } as unknown as Variables);
  const [shown, setShown] = useState<{ readonly which: string; readonly data: Result } | null>(null);
  // While another is fetched, what was read of the one before is still here.
  const current = fetching && shown?.which !== which ? undefined : data;
  if (current !== undefined && current !== shown?.data) setShown({ which, data: current });
  const known = current ?? (shown?.which === which ? shown.data : undefined);
  const id = known === undefined ? null : idOf(known);
  const later = useCallback(
    (position: string) => setReached((before) => (before?.which === which && BigInt(position) <= BigInt(before.position) ? before : { which, position })),
    [which],
  );
  // From the first answer on, once: reading again is no reason to connect again.
  const [since, setSince] = useState<string | null>(null);
  const position = positionOf(extensions);
  if (since === null && position !== null) setSince(position);
  useFeed(feed.document, id === null ? null : since, (told) => later(feed.factOf(told).position), { where: { ids: id === null ? [] : [id] } });
  const again = useCallback(() => read(), [read]);
  return { data: known, error, fetching, again, atLeast, later };
}
