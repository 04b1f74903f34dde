import { Button, Empty, Space } from 'antd';
import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { keyOf } from '../components/identity';
import { News } from '../components/News';
import { PageEnd, useCursors, useReach } from '../components/Paged';
import { hallWorklist, submitApplication, type HallWorklistResult } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { applicationFacts } from '../graphql/feeds';
import { positionOf } from '../graphql/useFeed';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { filterOf, hasTurns } from './filter';
import { Limit } from './Limit';
import { applicationStageWords, clockWords, dueWords, hallTexts, kindWords, nextWords } from './texts';
import { useWorkingDays, type Counting } from './workingDays';

type Row = HallWorklistResult['applications']['nodes'][number];

/** What the first page says of the whole list. */
interface Answer {
  readonly total: number;
  readonly position: string | null;
}

/** Rows of a page. */
const rowsOfPage = 50;

/** The worklist of the hall: what waits, the most urgent first. What happens meanwhile is told, and nothing moves under somebody's hand. */
export function WorklistPage() {
  const text = useTexts(hallTexts);
  const [search] = useSearchParams();
  const { session } = useSession();
  const navigate = useNavigate();
  const count = useWorkingDays();
  const columns = useColumns(count);
  const [atLeast, setAtLeast] = useReach();
  const [cursors, more] = useCursors(`${search.toString()} ${atLeast ?? ''}`);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isApplicant = session?.roles.every((role) => role === 'Applicant') === true;
  return (
    <div className="page wide">
      <h1>
        <Space>
          {text(isApplicant ? 'mineTitle' : 'title')}
          {answer === null ? null : <small className="who">{text('count', { count: answer.total })}</small>}
        </Space>
      </h1>
      <Space wrap style={{ marginBottom: 12, minHeight: 34 }}>
        {session !== null && mayExecute(submitApplication, session.roles) ? <Button type="primary" onClick={() => void navigate('/hall/new')}>{text('create')}</Button> : null}
        <News feed={applicationFacts} read={answer?.position ?? null} onShow={setAtLeast} />
      </Space>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        {hasTurns(session?.roles ?? []) ? <Toggle name="mine" label={text('mine')} /> : null}
        <Choice name="next" all={text('anyNext')} words={nextWords} />
        <Choice name="stage" all={text('anyStage')} words={applicationStageWords} />
        <Choice name="kind" all={text('anyKind')} words={kindWords} />
        <Choice name="due" all={text('anyDue')} words={dueWords} />
      </Filters>
      <Board label={text('title')} columns={columns} total={answer?.total}>
        {cursors.map((after, index) => (
          <Page
            key={after}
            after={after}
            before={index * rowsOfPage}
            atLeast={atLeast}
            columns={columns}
            isLast={index === cursors.length - 1}
            onMore={more}
            onRead={index === 0 ? setAnswer : undefined}
          />
        ))}
      </Board>
    </div>
  );
}

const Page = memo(function Page({ after, before, atLeast, columns, isLast, onMore, onRead }: {
  readonly after: string | null;
  /** Rows of the pages before. */
  readonly before: number;
  readonly atLeast: string | null;
  readonly columns: readonly Column<Row>[];
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
  readonly onRead: ((answer: Answer) => void) | undefined;
}) {
  const text = useTexts(hallTexts);
  const [search] = useSearchParams();
  const { session } = useSession();
  const where = useMemo(() => filterOf(search, session?.roles ?? [], session?.account ?? null), [search, session]);
  const [{ data: read, error, fetching, extensions }, again] = useRead(hallWorklist, { where, order: [{ nextDue: 'ASC' }], first: rowsOfPage, after, atLeast });
  // Rows are drawn a bit at a time, between frames.
  const data = useDeferredValue(read);
  const rows = data?.applications.nodes ?? [];
  const info = data?.applications.pageInfo;
  useEffect(() => {
    if (data !== undefined) onRead?.({ total: data.applications.totalCount, position: positionOf(extensions) });
  }, [data, extensions, onRead]);
  return (
    <>
      {rows.map((row, index) => <BoardRow key={row.id} row={row} columns={columns} to={`/hall/${keyOf(row.id)}`} tone={toneOf(row)} ordinal={before + index + 1} />)}
      <PageEnd
        page={{ error: data === undefined ? error : undefined, waiting: data === undefined && (fetching || read !== undefined), next: !fetching && data === read && info?.hasNextPage === true ? info.endCursor : null, again: () => again() }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={data !== undefined && rows.length === 0 && after === null ? <Empty description={text('none')} /> : null}
      />
    </>
  );
});

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
  return useMemo(() => [
    { key: 'number', title: text('number'), show: (row) => row.acceptanceNumber ?? text('notYet') },
    { key: 'applicant', title: text('applicant'), show: (row) => row.applicant },
    { key: 'item', title: text('item'), show: (row) => (row.licenceItem === null ? null : language === 'zh' ? row.licenceItem.zh : row.licenceItem.en) },
    { key: 'kind', title: text('kind'), show: (row) => kind(row.kind) },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'next', title: text('next'), show: (row) => next(row.next) },
    {
      key: 'due', title: text('due'), show: (row) => row.deadlines.nodes.length === 0 ? <OwnLimit row={row} count={count} /> : (
        <Space orientation="vertical" size={0}>
          {row.deadlines.nodes.map((one) => one.due === null ? null : <span key={one.id}>{clock(one.clock)} <Limit due={one.due} amberFrom={one.amberFrom} redFrom={one.redFrom} count={count} /></span>)}
        </Space>
      ),
    },
    { key: 'reviewer', title: text('reviewer'), show: (row) => row.reviewerName },
    { key: 'submitted', title: text('submitted'), show: (row) => row.submittedOn },
  ], [text, language, stage, next, kind, clock, count]);
}

/** The diary of clocks is the officers'; an applicant sees the next day that the file itself names. */
function OwnLimit({ row, count }: { readonly row: Row; readonly count: Counting }) {
  const due = row.resubmitBy ?? row.promisedDue ?? row.decisionDue;
  return due === null ? null : <Limit due={due} amberFrom={null} redFrom={due} count={count} />;
}
