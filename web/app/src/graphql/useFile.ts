import { useCallback, useState, useSyncExternalStore } from 'react';
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

/** What is in a file and has facts of its own. */
interface Parts<Result> {
  readonly feed: RowFeed;
  /** Their keys, bare or global. */
  readonly idsOf: (result: Result) => readonly string[];
}

/** Whether somebody looks at this tab, or could. */
const useInSight = (): boolean => useSyncExternalStore(onSight, () => document.visibilityState === 'visible');

function onSight(told: () => void): () => void {
  document.addEventListener('visibilitychange', told);
  return () => document.removeEventListener('visibilitychange', told);
}

/**
 * One thing as a file that stands open: what others do to it shows at once. While it is read again, what was read stays, so that a form that
 * stands open keeps its place.
 * @param asked Which it is.
 * @param idOf Its key, bare or global; null while it is not known, or where there is none.
 * @param parts What else is followed, because it shows in the file.
 */
export function useFile<Result, Variables>(
  document: Trusted<Result, Variables>,
  asked: Omit<Variables, 'atLeast'>,
  feed: RowFeed,
  idOf: (result: Result) => string | null,
  parts?: Parts<Result>,
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
  const below = known === undefined || parts === undefined ? [] : parts.idsOf(known);
  const partFeed = parts?.feed ?? feed;
  // A browser has few connections where there is no HTTP/2: tabs behind others take one each, and what they missed they are told when they are seen.
  const inSight = useInSight();
  useFeed(partFeed.document, below.length === 0 || !inSight ? null : since, (told) => later(partFeed.factOf(told).position), { where: { ids: below } });
  const again = useCallback(() => read(), [read]);
  return { data: known, error, fetching, again, atLeast, later };
}
