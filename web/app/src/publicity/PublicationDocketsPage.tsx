import { useSearchParams } from 'react-router';
import type { Column } from '../components/Board';
import { Day } from '../components/Day';
import { Choice, Filters, Search } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { publicationDockets, type PublicationDocketsResult, type PublicationSortInput } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import type { Texts } from '../language/texts';
import { docketFilterOf, everyStage, isLookedFor } from './filter';
import { PublicationWays } from './PublicationWays';
import { groundWords, publicationKindWords, publicationStageWords, publicityTexts, toneOf } from './texts';

type Row = PublicationDocketsResult['publications']['nodes'][number];

/** What is to be shown comes before what is withheld, each by the day on which it is due. */
const firstDue: PublicationSortInput[] = [{ public: 'DESC' }, { due: 'ASC' }];
const rowsOf = (result: PublicationDocketsResult): PublicationDocketsResult['publications'] => result.publications;
const pathOf = (row: Row): string => `/publications/dockets/${encodeURIComponent(keyOf(row.id))}`;

/** The files of publicity, for officers: also what is withheld, withdrawn and ended. */
export function PublicationDocketsPage() {
  const text = useTexts(publicityTexts);
  return (
    <div className="page wide">
      <h1>{text('docketsTitle')}</h1>
      <PublicationWays />
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <StageChoice />
        <Choice name="kind" all={text('anyKind')} words={publicationKindWords} />
      </Filters>
      <PagedBoard label={text('docketsTitle')} columns={useColumns()} document={publicationDockets} rowsOf={rowsOf} variables={{ where: useFilter(docketFilterOf), order: firstDue }} to={pathOf} none={text('none')} />
    </div>
  );
}

const otherStages: Texts<string> = { ...Object.fromEntries(Object.entries(publicationStageWords).filter(([stage]) => stage !== 'DECIDED')), [everyStage]: publicityTexts.anyStage };

/** Unless the address says otherwise, those that are not shown yet; all of them where one is looked for. */
function StageChoice() {
  const text = useTexts(publicityTexts);
  const stage = useWords(publicationStageWords);
  const [search] = useSearchParams();
  return isLookedFor(search) ? <Choice name="stage" label={text('stage')} all={text('anyStage')} words={publicationStageWords} /> : <Choice name="stage" label={text('stage')} all={stage('DECIDED')} words={otherStages} />;
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(publicityTexts);
  const [kind, stage, ground] = [useWords(publicationKindWords), useWords(publicationStageWords), useWords(groundWords)];
  return [
    { key: 'documentNumber', title: text('documentNumber'), show: (row) => row.documentNumber },
    { key: 'kind', title: text('kind'), show: (row) => kind(row.kind) },
    { key: 'party', title: text('party'), show: (row) => row.partyName },
    { key: 'stage', title: text('stage'), show: (row) => <span className={`mark ${toneOf(row)}`}>{stage(row.stage)}</span> },
    { key: 'ground', title: text('ground'), show: (row) => ground(row.ground) },
    { key: 'due', title: text('due'), show: (row) => <Day on={row.due} /> },
    { key: 'until', title: text('until'), show: (row) => (row.until === null ? null : <Day on={row.until} />) },
    { key: 'withdrawBy', title: text('withdrawBy'), show: (row) => (row.withdrawBy === null ? null : <Day on={row.withdrawBy} />) },
  ];
}
