import type { Column } from '../components/Board';
import { Choice, Filters, Toggle } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { creditWarnings, type CreditWarningsResult, type WarningBoardFilterInput } from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { CreditSections } from './CreditSections';
import { Measures } from './Measures';
import { creditTexts, domainWords, warningKindWords, warningStageWords } from './texts';

type Row = CreditWarningsResult['warningBoards']['nodes'][number];

const over = ['CLEARED', 'ESCALATED'] as const;

/** The board of early warnings, the latest first. */
export function WarningBoardPage() {
  const text = useTexts(creditTexts);
  const columns = useColumns();
  const where = useFilter(filterOf);
  return (
    <div className="page wide">
      <h1>{text('warnings')}</h1>
      <CreditSections />
      <Filters label={text('filters')}>
        <Choice name="kind" all={text('anyKind')} words={warningKindWords} />
        <Choice name="stage" all={text('anyStage')} words={warningStageWords} />
        <Toggle name="open" label={text('onlyOpen')} />
      </Filters>
      <PagedBoard
        label={text('warnings')}
        document={creditWarnings}
        variables={{ where, order: [{ raisedOn: 'DESC' }] }}
        rowsOf={(result) => result.warningBoards}
        columns={columns}
        to={(row) => `/credit/warnings/${keyOf(row.id)}`}
        tone={(row) => (over.some((stage) => stage === row.stage) ? undefined : row.rectifyBy !== null && row.rectifyBy < today() ? 'bad' : 'amber')}
        none={text('noneWarned')}
      />
    </div>
  );
}

function filterOf(search: URLSearchParams): WarningBoardFilterInput | null {
  const all: WarningBoardFilterInput[] = [];
  const [kind, stage] = [search.get('kind'), search.get('stage')];
  if (kind !== null) all.push({ kind: { eq: kind as never } });
  if (stage !== null) all.push({ stage: { eq: stage as never } });
  if (search.get('open') === '1') all.push({ stage: { nin: [...over] } });
  return all.length === 0 ? null : { and: all };
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(creditTexts);
  const [kind, stage, domain, city] = [useWords(warningKindWords), useWords(warningStageWords), useWords(domainWords), useWords(cityWords)];
  return [
    { key: 'kind', title: text('kind'), show: (row) => kind(row.kind) },
    { key: 'name', title: text('name'), show: (row) => row.carrierCreditReport?.name ?? text('aboutField') },
    { key: 'domain', title: text('domain'), show: (row) => domain(row.domain) },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'measured', title: text('measured'), show: (row) => <Measures measures={row.measures} /> },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'raisedOn', title: text('raisedOn'), show: (row) => row.raisedOn },
    { key: 'rectifyBy', title: text('rectifyBy'), show: (row) => row.rectifyBy },
  ];
}
