import { Empty } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { PageEnd, useCursors } from '../components/Paged';
import { Plate } from '../components/Plate';
import { enforcementWorklist, type EnforcementWorklistResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { Limit } from '../hall/Limit';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { worklistFilter } from './filter';
import { caseStepWords, caseTexts, procedureWords, waitsWords } from './texts';

type Row = EnforcementWorklistResult['officerWorklists']['nodes'][number];

/** The cases that wait for something, the most urgent first. */
export function WorkList() {
  const text = useTexts(caseTexts);
  const [search] = useSearchParams();
  const columns = useColumns();
  const [cursors, more] = useCursors(search.toString());
  return (
    <Board label={text('worklist')} columns={columns}>
      {cursors.map((after, index) => <Page key={after} after={after} columns={columns} isLast={index === cursors.length - 1} onMore={more} />)}
    </Board>
  );
}

function Page({ after, columns, isLast, onMore }: {
  readonly after: string | null;
  readonly columns: readonly Column<Row>[];
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}) {
  const text = useTexts(caseTexts);
  const [search] = useSearchParams();
  const { session } = useSession();
  const where = useMemo(() => worklistFilter(search, session), [search, session]);
  const [{ data, error, fetching }, again] = useRead(enforcementWorklist, { where, order: [{ due: 'ASC' }], after });
  const rows = data?.officerWorklists.nodes ?? [];
  const info = data?.officerWorklists.pageInfo;
  return (
    <>
      {rows.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={`/cases/${row.case}`} tone={toneOf(row)} />)}
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

function toneOf(row: Row): 'bad' | 'amber' | undefined {
  const now = today();
  return row.redFrom !== null && row.redFrom <= now ? 'bad' : row.amberFrom !== null && row.amberFrom <= now ? 'amber' : undefined;
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(caseTexts);
  const { language } = useLanguage();
  const [next, procedure, waits] = [useWords(caseStepWords), useWords(procedureWords), useWords(waitsWords)];
  return [
    { key: 'number', title: text('number'), show: (row) => row.caseNumber },
    { key: 'party', title: text('party'), show: (row) => row.party },
    { key: 'offence', title: text('offence'), show: (row) => (row.offence === null ? null : `${row.offence.code} ${language === 'zh' ? row.offence.zh : row.offence.en}`) },
    { key: 'plate', title: text('plate'), show: (row) => (row.plate === null ? null : <Plate plate={row.plate} />) },
    { key: 'procedure', title: text('procedure'), show: (row) => procedure(row.procedure) },
    { key: 'next', title: text('next'), show: (row) => next(row.next) },
    { key: 'waits', title: text('waits'), show: (row) => waits(row.waits) },
    { key: 'due', title: text('due'), show: (row) => (row.due === null ? null : <Limit due={row.due} amberFrom={row.amberFrom} redFrom={row.redFrom} />) },
    { key: 'officers', title: text('officers'), show: (row) => [row.first, row.second].filter((one) => one !== null).join(', ') },
  ];
}
