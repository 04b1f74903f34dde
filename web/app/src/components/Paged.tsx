import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useTexts } from '../language/LanguageProvider';
import { Fault } from './Fault';
import { shared } from './texts';
import { Waiting } from './Waiting';

/** What a page of a list tells about itself. */
export interface PageState {
  readonly error: CombinedError | undefined;
  readonly waiting: boolean;
  readonly next: string | null;
  readonly again: () => void;
}

/** The cursors of the pages that are shown: one more each time somebody asks for more. Other filters begin at the first page again. */
export function useCursors(filters: string): readonly [readonly (string | null)[], (next: string) => void] {
  const [shown, setShown] = useState<{ readonly filters: string; readonly cursors: readonly (string | null)[] }>({ filters, cursors: [null] });
  const cursors = shown.filters === filters ? shown.cursors : [null];
  return [cursors, (next) => setShown({ filters, cursors: [...cursors, next] })];
}

/** The end of a page, as rows of its table: waiting, a fault, or more to come. */
export function PageEnd({ page, columns, isLast, onMore, empty }: {
  readonly page: PageState;
  readonly columns: number;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
  readonly empty: ReactNode;
}) {
  const text = useTexts(shared);
  const { next } = page;
  const content = page.error !== undefined ? <Fault error={page.error} again={page.again} />
    : page.waiting ? <Waiting rows={8} />
      : empty ?? (isLast && next !== null ? <Button block onClick={() => onMore(next)}>{text('more')}</Button> : null);
  // Where there was a skeleton, a row of its own comes: one that moved down would count as a jump.
  return content === null ? null : <tr key={page.waiting ? 'waiting' : 'end'} className="end"><td colSpan={columns}>{content}</td></tr>;
}
