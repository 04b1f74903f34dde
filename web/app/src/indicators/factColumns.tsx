import { Link } from 'react-router';
import type { Column } from '../components/Board';
import { journal } from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSees } from './countedRows';
import { factWords, indicatorTexts } from './texts';

/** A fact that was counted. */
interface CountedFact {
  readonly day: string;
  readonly division: string;
  readonly part: number | string;
  readonly whole: number | string;
  readonly matter: string;
  readonly type: string;
  readonly position: string;
  readonly place?: string;
  readonly case?: { readonly caseNumber: string } | null;
}

/** The columns of facts that were counted; auditors go on to the fact itself. */
export function useFactColumns<Row extends CountedFact>(money: boolean): readonly Column<Row>[] {
  const text = useTexts(indicatorTexts);
  const [city, fact] = [useWords(cityWords), useWords(factWords)];
  const sees = useSees(journal);
  const shown = (count: number | string): string => (money ? text('yuan', { amount: (Number(count) / 100).toFixed(2) }) : String(count));
  return [
    { key: 'day', title: text('day'), show: (row) => row.day },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'type', title: text('fact'), show: (row) => fact(row.type) },
    { key: 'matter', title: text('number'), show: (row) => row.case?.caseNumber ?? row.place ?? row.matter.slice(row.matter.indexOf('/') + 1) },
    { key: 'part', title: text('partOf'), show: (row) => shown(row.part) },
    { key: 'whole', title: text('wholeOf'), show: (row) => shown(row.whole) },
    { key: 'ledger', title: text('inLedger', { position: '' }), show: (row) => (sees ? <Link to={`/journal/${row.position}`}>{text('inLedger', { position: row.position })}</Link> : row.position) },
  ];
}
