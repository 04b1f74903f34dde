import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { caseExports, type CaseExportsResult } from '../documents/trusted';
import { useTexts } from '../language/LanguageProvider';
import { Few } from './Few';
import { readerFilterOf, useReaderColumns } from './readers';
import { accessTexts } from './texts';

type Row = CaseExportsResult['caseExports']['nodes'][number];

/** Who took which case along as a bundle, and for what. */
export function ExportLog() {
  const text = useTexts(accessTexts);
  const where = useFilter(readerFilterOf);
  const columns = useReaderColumns<Row>(
    [{ key: 'case', title: text('caseNumber'), show: (row) => row.caseNumber }],
    [
      { key: 'facts', title: text('facts'), show: (row) => row.facts },
      { key: 'clear', title: text('clear'), show: (row) => text(row.inClear ? 'yes' : 'no') },
      { key: 'objects', title: text('objects'), show: (row) => <Few of={row.streams} /> },
    ],
  );
  return <PagedBoard label={text('exports')} columns={columns} document={caseExports} variables={{ where }} rowsOf={(result) => result.caseExports} to={(row) => `/journal/${row.position}`} none={text('none')} />;
}
