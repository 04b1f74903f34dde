import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { sensitiveReadings, type SensitiveReadingsResult } from '../documents/trusted';
import { useTexts } from '../language/LanguageProvider';
import { Few } from './Few';
import { readerFilterOf, useReaderColumns } from './readers';
import { accessTexts } from './texts';

type Row = SensitiveReadingsResult['sensitiveReadings']['nodes'][number];

/** Who read highly sensitive values, which, and for what. */
export function SensitiveLog() {
  const text = useTexts(accessTexts);
  const where = useFilter(readerFilterOf);
  const columns = useReaderColumns<Row>(
    [],
    [
      { key: 'objects', title: text('objects'), show: (row) => <Few of={row.objects} /> },
      { key: 'fields', title: text('fields'), show: (row) => <Few of={row.fields} /> },
      { key: 'values', title: text('values'), show: (row) => row.values },
      { key: 'operation', title: text('operation'), show: (row) => row.operation },
    ],
  );
  return <PagedBoard label={text('sensitive')} columns={columns} document={sensitiveReadings} variables={{ where }} rowsOf={(result) => result.sensitiveReadings} to={(row) => `/journal/${row.position}`} none={text('none')} />;
}
