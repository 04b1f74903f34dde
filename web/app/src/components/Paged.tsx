import { Button } from 'antd';
import { startTransition, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { CombinedError } from 'urql';
import { codeOf } from '../graphql/faults';
import { useTexts } from '../language/LanguageProvider';
import { Fault } from './Fault';
import { keepPages, keepReach, placeOf } from './place';
import { shared } from './texts';
import { Waiting } from './Waiting';

/** What a page of a list tells about itself. */
export interface PageState {
  readonly error: CombinedError | undefined;
  readonly waiting: boolean;
  readonly next: string | null;
  readonly again: () => void;
}

/**
 * The cursors of the pages that are shown: one more when the end comes near. Other filters begin at the first page again; the way back in the
 * browser finds the pages that were there.
 */
export function useCursors(filters: string): readonly [readonly (string | null)[], (next: string) => void] {
  const place = placeOf(useLocation().key);
  const [shown, setShown] = useState<{ readonly filters: string; readonly cursors: readonly (string | null)[] }>(
    () => ({ filters, cursors: place.filters === filters ? place.cursors : first }),
  );
  const cursors = shown.filters === filters ? shown.cursors : first;
  useEffect(() => {
    if (cursors !== first) keepPages(place, filters, cursors);
  }, [place, filters, cursors]);
  const more = useCallback((next: string) => startTransition(() => setShown((before) => {
    const there = before.filters === filters ? before.cursors : first;
    return there.includes(next) ? before : { filters, cursors: [...there, next] };
  })), [filters]);
  return [cursors, more];
}

const first: readonly null[] = [null];

/** Up to which position a list is read at least, once somebody wants to see what has happened; the way back finds it as it was. */
export function useReach(): readonly [string | null, (position: string) => void] {
  const place = placeOf(useLocation().key);
  const [atLeast, setAtLeast] = useState(place.atLeast);
  useEffect(() => keepReach(place, atLeast), [place, atLeast]);
  return [atLeast, setAtLeast];
}

/** The end of a page, as rows of its table: waiting, a fault, or more to come, which is fetched when it comes near. */
export function PageEnd({ page, columns, isLast, onMore, empty }: {
  readonly page: PageState;
  readonly columns: number;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
  readonly empty: ReactNode;
}) {
  const { next, error, again } = page;
  const told = useRef(again);
  useEffect(() => {
    told.current = again;
  });
  // Who scrolls fast asks for too much: that is said, and the list goes on by itself.
  const early = error !== undefined && codeOf(error) === 'RATE_LIMITED';
  useEffect(() => {
    if (!early) return;
    const timer = setTimeout(() => told.current(), 2_000);
    return () => clearTimeout(timer);
  }, [early]);
  const content = error !== undefined ? <Fault error={error} again={again} />
    : page.waiting ? <Waiting rows={8} />
      : empty ?? (isLast && next !== null ? <More next={next} onMore={onMore} /> : null);
  // Where there was a skeleton, a row of its own comes: one that moved down would count as a jump.
  return content === null ? null : <tr key={page.waiting ? 'waiting' : 'end'} className="end"><td colSpan={columns}>{content}</td></tr>;
}

/** How far below what is seen the end of a list may be when more is fetched. */
const near = '0px 0px 1000px';

function More({ next, onMore }: { readonly next: string; readonly onMore: (next: string) => void }) {
  const text = useTexts(shared);
  const button = useRef<HTMLButtonElement>(null);
  const told = useRef(onMore);
  useEffect(() => {
    told.current = onMore;
  });
  useEffect(() => {
    const place = button.current;
    if (place === null) return;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) told.current(next);
    }, { rootMargin: near });
    watcher.observe(place);
    return () => watcher.disconnect();
  }, [next]);
  return <Button ref={button} block onClick={() => onMore(next)}>{text('more')}</Button>;
}
