import { Empty } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { keyOf } from '../components/identity';
import { PageEnd, useCursors } from '../components/Paged';
import { Plate } from '../components/Plate';
import { caseRegister, type CaseRegisterResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { registerFilter } from './filter';
import { caseStageWords, caseTexts, outcomeWords, procedureWords } from './texts';

type Row = CaseRegisterResult['cases']['nodes'][number];

/** Every case, the latest first. */
export function RegisterList() {
  const text = useTexts(caseTexts);
  const [search] = useSearchParams();
  const columns = useColumns();
  const [cursors, more] = useCursors(search.toString());
  return (
    <Board label={text('register')} columns={columns}>
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
  const where = useMemo(() => registerFilter(search), [search]);
  const [{ data, error, fetching }, again] = useRead(caseRegister, { where, order: [{ filedOn: 'DESC' }], after });
  const rows = data?.cases.nodes ?? [];
  const info = data?.cases.pageInfo;
  return (
    <>
      {rows.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={`/cases/${keyOf(row.id)}`} />)}
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
  const text = useTexts(caseTexts);
  const { language } = useLanguage();
  const [stage, procedure, outcome] = [useWords(caseStageWords), useWords(procedureWords), useWords(outcomeWords)];
  return [
    { key: 'number', title: text('number'), show: (row) => row.caseNumber },
    { key: 'party', title: text('party'), show: (row) => row.party },
    { key: 'offence', title: text('offence'), show: (row) => (row.offence === null ? null : `${row.offence.code} ${language === 'zh' ? row.offence.zh : row.offence.en}`) },
    { key: 'plate', title: text('plate'), show: (row) => (row.plate === null ? null : <Plate plate={row.plate} />) },
    { key: 'procedure', title: text('procedure'), show: (row) => procedure(row.procedure) },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'filed', title: text('filed'), show: (row) => row.filedOn },
    { key: 'decided', title: text('decided'), show: (row) => row.decidedOn },
    { key: 'fine', title: text('fine'), show: (row) => row.fine },
    { key: 'outcome', title: text('outcome'), show: (row) => outcome(row.outcome) },
  ];
}
