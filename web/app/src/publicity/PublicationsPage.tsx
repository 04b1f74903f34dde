import type { Column } from '../components/Board';
import { Day } from '../components/Day';
import { Choice, Filters, Search } from '../components/Filters';
import { keyOf } from '../components/identity';
import { FilteredBoard } from '../components/FilteredBoard';
import { publishedDocuments, type PublishedDocumentSortInput, type PublishedDocumentsResult } from '../documents/trusted';
import { cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { filterOf } from './filter';
import { PublicationWays } from './PublicationWays';
import { publicationKindWords, publicityTexts } from './texts';

type Row = PublishedDocumentsResult['publishedDocuments']['nodes'][number];

const files = [
  ['penaltiesCsv', '/publicity/penalties.csv?limit=500'], ['licencesCsv', '/publicity/licences.csv?limit=500'], ['penaltiesJson', '/publicity/penalties.json?limit=500'],
  ['licencesJson', '/publicity/licences.json?limit=500'], ['withdrawnJson', '/publicity/withdrawals.json?limit=500'],
] as const;

const latestFirst: PublishedDocumentSortInput[] = [{ publishedOn: 'DESC' }];
const total = (result: PublishedDocumentsResult): number => result.publishedDocuments.totalCount;
const rowsOf = (result: PublishedDocumentsResult): PublishedDocumentsResult['publishedDocuments'] => result.publishedDocuments;
const pathOf = (row: Row): string => `/publications/${encodeURIComponent(keyOf(row.id))}`;

/** The licences and penalties that the law makes public. For everybody. */
export function PublicationsPage() {
  const text = useTexts(publicityTexts);
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <PublicationWays />
      <p>{text('lead')}</p>
      <p className="hint no-print">{text('downloadsHint')} {files.map(([name, path]) => <a key={name} className="file" href={path}>{text(name)}</a>)}</p>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="kind" all={text('anyKind')} words={publicationKindWords} />
        <Choice name="city" all={text('anyCity')} words={cityWords} />
      </Filters>
      <FilteredBoard label={text('title')} columns={useColumns()} document={publishedDocuments} order={latestFirst} rowsOf={rowsOf} total={total} filterOf={filterOf} to={pathOf} none={text('none')} />
    </div>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(publicityTexts);
  const kind = useWords(publicationKindWords);
  return [
    { key: 'documentNumber', title: text('documentNumber'), show: (row) => row.documentNumber },
    { key: 'kind', title: text('kind'), show: (row) => <span className={`mark ${row.kind === 'PENALTY' ? 'bad' : 'going'}`}>{kind(row.kind)}</span> },
    { key: 'party', title: text('party'), show: (row) => row.partyName },
    { key: 'content', title: text('content'), show: (row) => <>{row.violationType === null ? null : <>{row.violationType}<br /></>}{row.content}</> },
    { key: 'authority', title: text('authority'), show: (row) => row.authority },
    { key: 'issued', title: text('issued'), show: (row) => <Day on={row.issuedOn} /> },
    { key: 'published', title: text('published'), show: (row) => <Day on={row.publishedOn} /> },
    { key: 'until', title: text('until'), show: (row) => (row.until === null ? text('whileItStands') : <Day on={row.until} />) },
  ];
}
