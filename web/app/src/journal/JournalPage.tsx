import { Empty } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { roleWords } from '../app/texts';
import { Board, BoardRow, type Column } from '../components/Board';
import { Filters, Search } from '../components/Filters';
import { PageEnd, useCursors } from '../components/Paged';
import { journal, type FactFilterInput, type JournalResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { JournalLinks } from './JournalLinks';
import { journalTexts } from './texts';

type Row = JournalResult['facts']['nodes'][number];

/** Everything that was recorded: who did what in which capacity, and when. */
export function JournalPage() {
  const text = useTexts(journalTexts);
  const [search] = useSearchParams();
  const columns = useColumns();
  const [cursors, more] = useCursors(search.toString());
  return (
    <div className="page wide">
      <JournalLinks />
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Search name="type" label={text('filterType')} />
        <Search name="actor" label={text('filterActor')} />
        <Search name="key" label={text('filterKey')} />
        <Search name="day" label={text('filterDay')} />
      </Filters>
      <Board label={text('title')} columns={columns}>
        {cursors.map((after, index) => <Page key={after} after={after} columns={columns} isLast={index === cursors.length - 1} onMore={more} />)}
      </Board>
    </div>
  );
}

function filterOf(search: URLSearchParams): FactFilterInput | null {
  const all: FactFilterInput[] = [];
  const [type, actor, key, stream, day] = ['type', 'actor', 'key', 'stream', 'day'].map((name) => search.get(name));
  if (type != null) all.push({ type: { startsWith: type } });
  if (actor != null) all.push({ actor: { eq: actor } });
  if (key != null) all.push({ streamKey: { eq: key } });
  if (stream != null) all.push({ stream: { eq: stream } });
  if (day != null && /^\d{4}-\d\d-\d\d$/.test(day)) {
    const begin = new Date(`${day}T00:00:00+08:00`);
    all.push({ recordedAt: { gte: begin.toISOString(), lt: new Date(begin.getTime() + 86_400_000).toISOString() } });
  }
  return all.length === 0 ? null : { and: all };
}

function Page({ after, columns, isLast, onMore }: {
  readonly after: string | null;
  readonly columns: readonly Column<Row>[];
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}) {
  const text = useTexts(journalTexts);
  const [search] = useSearchParams();
  const where = useMemo(() => filterOf(search), [search]);
  const [{ data, error, fetching }, again] = useRead(journal, { where, after });
  const rows = data?.facts.nodes ?? [];
  const info = data?.facts.pageInfo;
  return (
    <>
      {rows.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={`/journal/${row.position}`} />)}
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
  const text = useTexts(journalTexts);
  const role = useWords(roleWords);
  return [
    { key: 'position', title: text('position'), show: (row) => row.position },
    { key: 'recorded', title: text('recorded'), show: (row) => minuteOf(row.recordedAt) },
    { key: 'type', title: text('type'), show: (row) => row.type },
    { key: 'key', title: text('key'), show: (row) => row.streamKey },
    { key: 'version', title: text('version'), show: (row) => row.version },
    { key: 'actor', title: text('actor'), show: (row) => row.actor },
    { key: 'capacity', title: text('capacity'), show: (row) => role(row.capacity) },
    { key: 'authority', title: text('authority'), show: (row) => row.authority },
  ];
}
