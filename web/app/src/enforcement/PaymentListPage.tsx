import { Empty } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { Choice, Filters, Search } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PageEnd, useCursors } from '../components/Paged';
import { fineAccounts, type FineAccountFilterInput, type FineAccountsResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { fineStandingWords, fineTexts } from './fineTexts';

type Row = FineAccountsResult['fineAccounts']['nodes'][number];

/** The fines, those that are due first: for the bank that takes them in, and for whoever watches over them. */
export function PaymentListPage() {
  const text = useTexts(fineTexts);
  const [search] = useSearchParams();
  const columns = useColumns();
  const [cursors, more] = useCursors(search.toString());
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="standing" all={text('anyStanding')} words={fineStandingWords} />
      </Filters>
      <Board label={text('title')} columns={columns}>
        {cursors.map((after, index) => <Page key={after} after={after} columns={columns} isLast={index === cursors.length - 1} onMore={more} />)}
      </Board>
    </div>
  );
}

function filterOf(search: URLSearchParams): FineAccountFilterInput | null {
  const [standing, find] = [search.get('standing'), search.get('find')?.trim() ?? ''];
  const all: FineAccountFilterInput[] = [];
  if (standing !== null) all.push({ standing: { eq: standing as never } });
  if (find !== '') all.push({ decisionNumber: { eq: find } });
  return all.length === 0 ? null : { and: all };
}

const settled = ['SETTLED', 'CANCELLED', 'ENDED'];

function Page({ after, columns, isLast, onMore }: {
  readonly after: string | null;
  readonly columns: readonly Column<Row>[];
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}) {
  const text = useTexts(fineTexts);
  const [search] = useSearchParams();
  const where = useMemo(() => filterOf(search), [search]);
  const [{ data, error, fetching }, again] = useRead(fineAccounts, { where, order: [{ due: 'ASC' }], after });
  const rows = data?.fineAccounts.nodes ?? [];
  const info = data?.fineAccounts.pageInfo;
  return (
    <>
      {rows.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={`/payments/${keyOf(row.case)}`} tone={row.due !== null && row.due < today() && !settled.includes(row.standing) ? 'bad' : undefined} />)}
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
  const text = useTexts(fineTexts);
  const standing = useWords(fineStandingWords);
  return [
    { key: 'decision', title: text('decision'), show: (row) => row.decisionNumber },
    { key: 'standing', title: text('standing'), show: (row) => standing(row.standing) },
    { key: 'fine', title: text('fine'), show: (row) => row.fine },
    { key: 'owed', title: text('owed'), show: (row) => row.owed },
    { key: 'received', title: text('received'), show: (row) => row.receivedOn },
    { key: 'due', title: text('due'), show: (row) => row.due },
  ];
}
