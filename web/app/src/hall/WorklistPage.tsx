import { Button, Empty, Space } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PageEnd, useCursors } from '../components/Paged';
import { hallWorklist, submitApplication, type HallWorklistResult } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { filterOf, hasTurns } from './filter';
import { Limit } from './Limit';
import { applicationStageWords, clockWords, hallTexts, kindWords, nextWords } from './texts';
import { useWorkingDays, type Counting } from './workingDays';

type Row = HallWorklistResult['applications']['nodes'][number];

/** The worklist of the hall: what waits, the most urgent first. */
export function WorklistPage() {
  const text = useTexts(hallTexts);
  const [search] = useSearchParams();
  const { session } = useSession();
  const navigate = useNavigate();
  const count = useWorkingDays();
  const columns = useColumns(count);
  const [cursors, more] = useCursors(search.toString());
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      {session !== null && mayExecute(submitApplication, session.roles) ? (
        <Button type="primary" style={{ marginBottom: 12 }} onClick={() => void navigate('/hall/new')}>{text('create')}</Button>
      ) : null}
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        {hasTurns(session?.roles ?? []) ? <Toggle name="mine" label={text('mine')} /> : null}
        <Choice name="next" all={text('anyNext')} words={nextWords} />
        <Choice name="stage" all={text('anyStage')} words={applicationStageWords} />
        <Choice name="kind" all={text('anyKind')} words={kindWords} />
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
  const text = useTexts(hallTexts);
  const [search] = useSearchParams();
  const { session } = useSession();
  const where = useMemo(() => filterOf(search, session?.roles ?? []), [search, session]);
  const [{ data, error, fetching }, again] = useRead(hallWorklist, { where, order: [{ decisionDue: 'ASC' }], after });
  const rows = data?.applications.nodes ?? [];
  const info = data?.applications.pageInfo;
  return (
    <>
      {rows.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={`/hall/${keyOf(row.id)}`} tone={toneOf(row)} />)}
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

/** The most urgent of the clocks that run. */
function toneOf(row: Row): 'bad' | 'amber' | undefined {
  const now = today();
  if (row.deadlines.nodes.some((one) => one.redFrom !== null && one.redFrom <= now)) return 'bad';
  return row.deadlines.nodes.some((one) => one.amberFrom !== null && one.amberFrom <= now) ? 'amber' : undefined;
}

function useColumns(count: Counting): readonly Column<Row>[] {
  const text = useTexts(hallTexts);
  const { language } = useLanguage();
  const [stage, next, kind, clock] = [useWords(applicationStageWords), useWords(nextWords), useWords(kindWords), useWords(clockWords)];
  return [
    { key: 'number', title: text('number'), show: (row) => row.acceptanceNumber ?? text('notYet') },
    { key: 'applicant', title: text('applicant'), show: (row) => row.applicant },
    { key: 'item', title: text('item'), show: (row) => (row.licenceItem === null ? null : language === 'zh' ? row.licenceItem.zh : row.licenceItem.en) },
    { key: 'kind', title: text('kind'), show: (row) => kind(row.kind) },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'next', title: text('next'), show: (row) => next(row.next) },
    {
      key: 'due', title: text('due'), show: (row) => (
        <Space orientation="vertical" size={0}>
          {row.deadlines.nodes.map((one) => one.due === null ? null : <span key={one.id}>{clock(one.clock)} <Limit due={one.due} amberFrom={one.amberFrom} redFrom={one.redFrom} count={count} /></span>)}
        </Space>
      ),
    },
    { key: 'reviewer', title: text('reviewer'), show: (row) => row.reviewerName },
    { key: 'submitted', title: text('submitted'), show: (row) => row.submittedOn },
  ];
}
