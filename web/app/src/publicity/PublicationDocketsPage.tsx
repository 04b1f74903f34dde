import type { Column } from '../components/Board';
import { Day } from '../components/Day';
import { Choice, Filters, Search } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { publicationDockets, type PublicationDocketsResult, type PublicationSortInput } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import { docketFilterOf } from './filter';
import { PublicationWays } from './PublicationWays';
import { groundWords, publicationKindWords, publicationStageWords, publicityTexts } from './texts';

type Row = PublicationDocketsResult['publications']['nodes'][number];

const firstDue: PublicationSortInput[] = [{ due: 'DESC' }];
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
        <Choice name="stage" all={text('anyStage')} words={publicationStageWords} />
        <Choice name="kind" all={text('anyKind')} words={publicationKindWords} />
      </Filters>
      <PagedBoard label={text('docketsTitle')} columns={useColumns()} document={publicationDockets} rowsOf={rowsOf} variables={{ where: useFilter(docketFilterOf), order: firstDue }} to={pathOf} none={text('none')} />
    </div>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(publicityTexts);
  const [kind, stage, ground] = [useWords(publicationKindWords), useWords(publicationStageWords), useWords(groundWords)];
  return [
    { key: 'documentNumber', title: text('documentNumber'), show: (row) => row.documentNumber },
    { key: 'kind', title: text('kind'), show: (row) => kind(row.kind) },
    { key: 'party', title: text('party'), show: (row) => row.partyName },
    { key: 'stage', title: text('stage'), show: (row) => <span className={`mark ${row.stage === 'SHOWN' ? 'going' : row.stage === 'DECIDED' ? 'good' : 'ended'}`}>{stage(row.stage)}</span> },
    { key: 'ground', title: text('ground'), show: (row) => ground(row.ground) },
    { key: 'due', title: text('due'), show: (row) => <Day on={row.due} /> },
    { key: 'until', title: text('until'), show: (row) => (row.until === null ? null : <Day on={row.until} />) },
    { key: 'withdrawBy', title: text('withdrawBy'), show: (row) => (row.withdrawBy === null ? null : <Day on={row.withdrawBy} />) },
  ];
}
