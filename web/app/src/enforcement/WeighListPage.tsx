import { Empty } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PageEnd, useCursors } from '../components/Paged';
import { Plate } from '../components/Plate';
import { weighReviews, type WeighReviewsResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf, today } from '../language/time';
import { weighFilter } from './weighFilter';
import { weighStageWords, weighTexts } from './weighTexts';

type Row = WeighReviewsResult['weighReviewQueues']['nodes'][number];

/** The captured weighings: what waits for a review, and what became of the rest. */
export function WeighListPage() {
  const text = useTexts(weighTexts);
  const [search] = useSearchParams();
  const columns = useColumns();
  const [cursors, more] = useCursors(search.toString());
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Toggle name="review" label={text('toReview')} />
        <Choice name="stage" all={text('anyStage')} words={weighStageWords} />
      </Filters>
      <Board label={text('title')} columns={columns}>
        {cursors.map((after, index) => <Page key={after} after={after} columns={columns} isLast={index === cursors.length - 1} onMore={more} />)}
      </Board>
    </div>
  );
}

function Page({ after, columns, isLast, onMore }: {
  readonly after: string | null;
  readonly columns: readonly Column<Row>[];
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}) {
  const text = useTexts(weighTexts);
  const [search] = useSearchParams();
  const where = useMemo(() => weighFilter(search), [search]);
  const [{ data, error, fetching }, again] = useRead(weighReviews, { where, order: [{ capturedOn: 'ASC' }], after });
  const rows = data?.weighReviewQueues.nodes ?? [];
  const info = data?.weighReviewQueues.pageInfo;
  return (
    <>
      {rows.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={`/weighings/${keyOf(row.id)}?${search.toString()}`} tone={row.handleBy !== null && row.handleBy < today() && row.waiting ? 'bad' : undefined} />)}
      <PageEnd
        page={{ error: data === undefined ? error : undefined, waiting: fetching && data === undefined, next: info?.hasNextPage === true ? info.endCursor : null, again: () => again() }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={data !== undefined && rows.length === 0 && after === null ? <Empty description={text('none')} /> : null}
      />
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(weighTexts);
  const stage = useWords(weighStageWords);
  return [
    { key: 'plate', title: text('plate'), show: (row) => <Plate plate={row.plate} /> },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'site', title: text('site'), show: (row) => row.site?.name },
    { key: 'captured', title: text('captured'), show: (row) => minuteOf(row.capturedAt) },
    { key: 'axles', title: text('axles'), show: (row) => row.axleCount },
    { key: 'adjusted', title: text('adjusted'), show: (row) => text('kg', { kg: row.adjustedKg }) },
    { key: 'limit', title: text('limit'), show: (row) => text('kg', { kg: row.limitKg }) },
    { key: 'excess', title: text('excess'), show: (row) => <strong>{text('kg', { kg: row.excessKg })}</strong> },
    { key: 'first', title: text('first'), show: (row) => row.firstReviewer },
    { key: 'handleBy', title: text('handleBy'), show: (row) => row.handleBy },
  ];
}
