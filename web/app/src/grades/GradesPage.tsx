import type { Column } from '../components/Board';
import { Day } from '../components/Day';
import { Choice, Filters, Search } from '../components/Filters';
import { FilteredBoard } from '../components/FilteredBoard';
import { publishedGrades, type PublishedGradesResult } from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { gradeFilterOf } from './filter';
import { GradeWays } from './GradeWays';
import { gradeTexts, gradeWords, modelWords, tradeWords } from './texts';

type Row = PublishedGradesResult['publishedGrades']['nodes'][number];

const total = (result: PublishedGradesResult): number => result.publishedGrades.totalCount;
const rowsOf = (result: PublishedGradesResult): PublishedGradesResult['publishedGrades'] => result.publishedGrades;
const toneOf = (grade: string): string => (grade.startsWith('A') ? 'good' : grade === 'B' ? 'amber' : 'bad');

/** The grades of credit that anybody may see. */
export function GradesPage() {
  const text = useTexts(gradeTexts);
  return (
    <div className="page wide">
      <h1>{text('grades')}</h1>
      <GradeWays />
      <p>{text('gradesLead')}</p>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="grade" all={text('anyGrade')} words={gradeWords} />
        <Choice name="model" all={text('anyModel')} words={modelWords} />
        <Choice name="trade" all={text('anyTrade')} words={tradeWords} />
        <Choice name="city" all={text('anyCity')} words={cityWords} />
      </Filters>
      <FilteredBoard label={text('grades')} columns={useColumns()} document={publishedGrades} rowsOf={rowsOf} total={total} filterOf={gradeFilterOf} to={() => undefined} none={text('noGrades')} />
    </div>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(gradeTexts);
  const [model, trade, city] = [useWords(modelWords), useWords(tradeWords), useWords(cityWords)];
  return [
    { key: 'name', title: text('name'), show: (row) => row.name },
    { key: 'creditCode', title: text('creditCode'), show: (row) => row.creditCode },
    { key: 'grade', title: text('grade'), show: (row) => (row.grade === null ? text('notYet') : <span className={`mark ${toneOf(row.grade)}`}>{row.grade}</span>) },
    {
      key: 'announced', title: text('announced'),
      show: (row) => (row.announced === null ? null : text('announcedUntil', { grade: row.announced, on: row.announcedOn ?? '', until: row.objectBy ?? '' })),
    },
    { key: 'trade', title: text('trade'), show: (row) => trade(row.trade) },
    { key: 'model', title: text('model'), show: (row) => model(row.model) },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'cycle', title: text('cycle'), show: (row) => (row.cycleFrom === null ? null : `${row.cycleFrom} – ${row.cycleUntil ?? ''}`) },
    { key: 'confirmed', title: text('confirmed'), show: (row) => <Day on={row.confirmedOn} /> },
    { key: 'document', title: text('document'), show: (row) => row.documentNumber },
  ];
}
