import { Alert } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { creditRankings, type CreditRankingFilterInput, type CreditRankingsResult } from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { CreditSections } from './CreditSections';
import { Grade } from './Grade';
import { calledOf, subjectOf, subjectPath } from './subject';
import { creditTexts, domainWords, indexGradeWords, tradeWords } from './texts';

type Row = CreditRankingsResult['creditRankings']['nodes'][number];

/** Where subjects stand by the provincial index, the best or the worst first. */
export function RankingPage() {
  const text = useTexts(creditTexts);
  const [search] = useSearchParams();
  const columns = useColumns();
  const where = useFilter(filterOf);
  const code = search.get('find')?.trim().toUpperCase() ?? '';
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <CreditSections />
      <Filters label={text('filters')}>
        <Search name="find" label={text('findName')} />
        <Choice name="city" all={text('anyCity')} words={cityWords} />
        <Choice name="trade" all={text('anyTrade')} words={tradeWords} />
        <Choice name="domain" all={text('anyDomain')} words={domainWords} />
        <Choice name="grade" all={text('anyGrade')} words={indexGradeWords} />
        <Toggle name="worst" label={text('worst')} />
      </Filters>
      {isCode(code) ? (
        <Alert type="info" showIcon title={<Link to={subjectPath(`E:${code}`)}>{text('openSubject', { code })}</Link>} />
      ) : (
        <PagedBoard
          label={text('ranking')}
          document={creditRankings}
          variables={{ where, order: [{ points: search.get('worst') === '1' ? 'ASC' : 'DESC' }] }}
          rowsOf={(result) => result.creditRankings}
          columns={columns}
          to={(row) => `${subjectPath(subjectOf(row.profile))}?field=${row.profile.slice(-2)}`}
          tone={(row) => (row.grade === 'D' ? 'bad' : row.grade === 'C' ? 'amber' : undefined)}
          none={text('noneRanked')}
        />
      )}
    </div>
  );
}

const isCode = (find: string): boolean => /^[0-9A-Z]{18}$/.test(find);

function filterOf(search: URLSearchParams): CreditRankingFilterInput {
  // Subjects without a score are not ranked.
  const all: CreditRankingFilterInput[] = [{ points: { gte: 0 } }];
  const [city, trade, domain, grade, find] = ['city', 'trade', 'domain', 'grade', 'find'].map((name) => search.get(name)?.trim() ?? '');
  if (city) all.push({ city: { eq: `${city}00` } });
  if (trade) all.push({ trade: { eq: trade as never } });
  if (domain) all.push({ domain: { eq: domain as never } });
  if (grade) all.push({ grade: { eq: grade as never } });
  if (find) all.push({ name: find.length < 3 ? { startsWith: find } : { contains: find } });
  return { and: all };
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(creditTexts);
  const [city, trade, domain] = [useWords(cityWords), useWords(tradeWords), useWords(domainWords)];
  return [
    { key: 'name', title: text('name'), show: (row) => <>{row.name} <small className="quiet">{calledOf(subjectOf(row.profile))}</small></> },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.city)) },
    { key: 'trade', title: text('trade'), show: (row) => trade(row.trade) },
    { key: 'domain', title: text('domain'), show: (row) => domain(row.domain) },
    { key: 'score', title: text('score'), show: (row) => row.score },
    { key: 'change', title: text('change'), show: (row) => <Change before={row.before} now={row.score} /> },
    { key: 'grade', title: text('grade'), show: (row) => <Grade grade={row.grade} /> },
    { key: 'asOf', title: text('asOf'), show: (row) => row.asOf },
  ];
}

function Change({ before, now }: { readonly before: string | null; readonly now: string | null }) {
  if (before === null || now === null) return null;
  const change = Number(now) - Number(before);
  return <span className={change < 0 ? 'mark bad' : 'mark ended'}>{change > 0 ? '+' : ''}{change.toFixed(2)}</span>;
}
