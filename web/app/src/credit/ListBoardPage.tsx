import { useSearchParams } from 'react-router';
import type { Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { creditListings, type CreditListingFilterInput, type CreditListingsResult } from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { CreditSections } from './CreditSections';
import { calledOf, subjectOf, subjectPath } from './subject';
import { creditTexts, groundWords, listingStageWords, listWords } from './texts';

type Row = CreditListingsResult['creditListings']['nodes'][number];

const standing = ['LISTED', 'SERVED', 'PUBLISHED'] as const;

/** Who stands on which list, who is on the way, and what ends when. */
export function ListBoardPage() {
  const text = useTexts(creditTexts);
  const [search] = useSearchParams();
  const columns = useColumns();
  const where = useFilter(filterOf);
  const now = search.get('now') === '1';
  return (
    <div className="page wide">
      <h1>{text('lists')}</h1>
      <CreditSections />
      <Filters label={text('filters')}>
        <Search name="find" label={text('name')} />
        <Choice name="list" all={text('anyList')} words={listWords} />
        <Choice name="stage" all={text('anyStage')} words={listingStageWords} />
        <Toggle name="now" label={text('standingNow')} />
      </Filters>
      <PagedBoard
        label={text('lists')}
        document={creditListings}
        variables={{ where, order: [now ? { reviewOn: 'ASC' } : { changedOn: 'DESC' }] }}
        rowsOf={(result) => result.creditListings}
        columns={columns}
        to={(row) => subjectPath(subjectOf(keyOf(row.id)))}
        tone={toneOf}
        none={text('noneListed')}
      />
    </div>
  );
}

/** What runs out first: the defence before the decision, the review after it. */
const endOf = (row: Row): string | null => (row.stage === 'NOTIFIED' ? row.defendBy : standing.some((stage) => stage === row.stage) ? row.reviewOn : null);

function toneOf(row: Row): 'bad' | 'amber' | undefined {
  const end = endOf(row);
  return end !== null && end < today() ? 'bad' : row.stage === 'NOTIFIED' || row.stage === 'DEFENDED' ? 'amber' : undefined;
}

function filterOf(search: URLSearchParams): CreditListingFilterInput | null {
  const all: CreditListingFilterInput[] = [];
  const [list, stage, find] = ['list', 'stage', 'find'].map((name) => search.get(name)?.trim() ?? '');
  if (list) all.push({ list: { eq: list as never } });
  if (stage) all.push({ stage: { eq: stage as never } });
  if (find) all.push({ name: find.length < 3 ? { startsWith: find } : { contains: find } });
  if (search.get('now') === '1') all.push({ stage: { in: [...standing] } });
  return all.length === 0 ? null : { and: all };
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(creditTexts);
  const [list, stage, ground, city] = [useWords(listWords), useWords(listingStageWords), useWords(groundWords), useWords(cityWords)];
  return [
    { key: 'name', title: text('name'), show: (row) => <>{row.name} <small className="quiet">{calledOf(subjectOf(keyOf(row.id)))}</small></> },
    { key: 'list', title: text('list'), show: (row) => list(row.list) },
    { key: 'ground', title: text('ground'), show: (row) => ground(row.ground) },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'endsOn', title: text('endsOn'), show: (row) => { const end = endOf(row); return end === null ? null : <>{text(row.stage === 'NOTIFIED' ? 'defendBy' : 'reviewOn')} {end}</>; } },
    { key: 'changedOn', title: text('changedOn'), show: (row) => row.changedOn },
  ];
}
