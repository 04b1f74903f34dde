import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Column } from '../components/Board';
import { PagedBoard } from '../components/PagedBoard';
import { Plate } from '../components/Plate';
import { enforcementWorklist, type EnforcementWorklistResult } from '../documents/trusted';
import { caseFacts } from '../graphql/feeds';
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
  const { session } = useSession();
  const where = useMemo(() => worklistFilter(search, session), [search, session]);
  return (
    <PagedBoard
      label={text('worklist')}
      columns={useColumns()}
      document={enforcementWorklist}
      variables={{ where, order: [{ due: 'ASC' }] }}
      rowsOf={(result) => result.officerWorklists}
      feed={caseFacts}
      to={(row) => `/cases/${row.case}`}
      tone={toneOf}
      none={text('none')}
    />
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
