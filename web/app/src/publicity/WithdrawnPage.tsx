import type { Column } from '../components/Board';
import { Day } from '../components/Day';
import { Choice, Filters, Search } from '../components/Filters';
import { FilteredBoard } from '../components/FilteredBoard';
import { withdrawnPublications, type WithdrawnPublicationsResult } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import { withdrawnFilterOf } from './filter';
import { PublicationWays } from './PublicationWays';
import { causeWords, publicationKindWords, publicityTexts } from './texts';

type Row = WithdrawnPublicationsResult['withdrawnPublications']['nodes'][number];

const rowsOf = (result: WithdrawnPublicationsResult): WithdrawnPublicationsResult['withdrawnPublications'] => result.withdrawnPublications;

/** What was withdrawn of what the public was shown, and why (APL 48). */
export function WithdrawnPage() {
  const text = useTexts(publicityTexts);
  return (
    <div className="page wide">
      <h1>{text('withdrawnTitle')}</h1>
      <PublicationWays />
      <Filters label={text('filters')}>
        <Search name="find" label={text('findNumber')} />
        <Choice name="kind" all={text('anyKind')} words={publicationKindWords} />
      </Filters>
      <FilteredBoard
        label={text('withdrawnTitle')} columns={useColumns()} document={withdrawnPublications} rowsOf={rowsOf} filterOf={withdrawnFilterOf}
        to={() => undefined} none={text('noneWithdrawn')}
      />
    </div>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(publicityTexts);
  const [kind, cause] = [useWords(publicationKindWords), useWords(causeWords)];
  return [
    { key: 'documentNumber', title: text('documentNumber'), show: (row) => row.documentNumber },
    { key: 'kind', title: text('kind'), show: (row) => kind(row.kind) },
    { key: 'cause', title: text('cause'), show: (row) => cause(row.cause) },
    { key: 'because', title: text('because'), show: (row) => row.document },
    { key: 'reasons', title: text('reasons'), show: (row) => row.reasons },
    { key: 'withdrawnOn', title: text('withdrawnOn'), show: (row) => <Day on={row.withdrawnOn} /> },
  ];
}
