import type { Column } from '../components/Board';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { Plate } from '../components/Plate';
import { useFilter } from '../components/useFilter';
import { caseRegister, type CaseRegisterResult } from '../documents/trusted';
import { caseFacts } from '../graphql/feeds';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { moneyOf } from '../language/money';
import { registerFilter } from './filter';
import { caseStageWords, caseTexts, outcomeWords, procedureWords } from './texts';

type Row = CaseRegisterResult['cases']['nodes'][number];

/** Every case, the latest first. */
export function RegisterList() {
  const text = useTexts(caseTexts);
  const where = useFilter(registerFilter);
  return (
    <PagedBoard
      label={text('register')}
      columns={useColumns()}
      document={caseRegister}
      variables={{ where, order: [{ filedOn: 'DESC' }] }}
      rowsOf={(result) => result.cases}
      feed={caseFacts}
      to={(row) => `/cases/${keyOf(row.id)}`}
      none={text('none')}
    />
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
    { key: 'fine', title: text('fine'), show: (row) => (row.fine === null ? null : moneyOf(row.fine)) },
    { key: 'outcome', title: text('outcome'), show: (row) => outcome(row.outcome) },
  ];
}
