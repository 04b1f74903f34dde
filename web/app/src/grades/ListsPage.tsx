import type { Column } from '../components/Board';
import { Day } from '../components/Day';
import { Choice, Filters, Search } from '../components/Filters';
import { FilteredBoard } from '../components/FilteredBoard';
import { publishedCreditLists, type PublishedCreditListsResult } from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { listFilterOf } from './filter';
import { GradeWays } from './GradeWays';
import { gradeTexts, groundWords, listWords } from './texts';

type Row = PublishedCreditListsResult['creditLists']['nodes'][number];

const rowsOf = (result: PublishedCreditListsResult): PublishedCreditListsResult['creditLists'] => result.creditLists;

/** Who stands on a list of credit, and why. */
export function ListsPage() {
  const text = useTexts(gradeTexts);
  return (
    <div className="page wide">
      <h1>{text('lists')}</h1>
      <GradeWays />
      <p>{text('listsLead')}</p>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="list" all={text('anyList')} words={listWords} />
        <Choice name="city" all={text('anyCity')} words={cityWords} />
      </Filters>
      <FilteredBoard label={text('lists')} columns={useColumns()} document={publishedCreditLists} rowsOf={rowsOf} filterOf={listFilterOf} to={() => undefined} none={text('noLists')} />
    </div>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(gradeTexts);
  const [list, ground, city] = [useWords(listWords), useWords(groundWords), useWords(cityWords)];
  return [
    { key: 'name', title: text('name'), show: (row) => row.name },
    { key: 'creditCode', title: text('creditCode'), show: (row) => row.creditCode },
    { key: 'list', title: text('list'), show: (row) => <span className={`mark ${row.list === 'RED' ? 'good' : 'bad'}`}>{list(row.list)}</span> },
    { key: 'ground', title: text('ground'), show: (row) => ground(row.ground) },
    { key: 'basis', title: text('basis'), show: (row) => row.basis },
    { key: 'decision', title: text('decision'), show: (row) => row.decisionNumber },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'listed', title: text('listed'), show: (row) => <Day on={row.listedOn} /> },
    { key: 'published', title: text('published'), show: (row) => <Day on={row.publishedOn} /> },
    { key: 'review', title: text('review'), show: (row) => <Day on={row.reviewOn} /> },
  ];
}
