import { Link } from 'react-router';
import type { Column } from '../components/Board';
import { journal } from '../documents/trusted';
import { mayExecute, type Role } from '../graphql/document';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { indicatorTexts } from './texts';

/** Which rows are shown. */
export interface CountedRows {
  /** The filter of the query that has them. */
  readonly where: object;
  readonly month: string;
}

/** Whether the rows of a document are for whoever looks. */
export function useSees(document: { readonly roles: readonly Role[] }): boolean {
  const { session } = useSession();
  return mayExecute(document, session?.roles ?? []);
}

/** The way to the facts of a row, by the key of its stream, for those who may read the journal; the column is there for nobody else. */
export function useFactsColumn<Row>(keyOfStream: (row: Row) => string | null): readonly Column<Row>[] {
  const text = useTexts(indicatorTexts);
  if (!useSees(journal)) return [];
  return [{
    key: 'facts',
    title: text('fact'),
    show: (row) => {
      const key = keyOfStream(row);
      return key === null ? null : <Link to={`/journal?key=${encodeURIComponent(key)}`}>{text('facts')}</Link>;
    },
  }];
}
