import { Board, BoardRow, type Column } from '../components/Board';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import type { Sheet } from './OperationsPage';
import { operationsTexts } from './texts';

type Process = Sheet['processes'][number];

const sum = (process: Process, of: 'running' | 'completed' | 'late' | 'refused'): number => process.counts.reduce((all, count) => all + count[of], 0);

/** The processes across departments, and how many instances each has. */
export function Processes({ processes }: { readonly processes: readonly Process[] }) {
  const text = useTexts(operationsTexts);
  const { language } = useLanguage();
  const columns: readonly Column<Process>[] = [
    { key: 'name', title: text('process'), show: (one) => (language === 'zh' ? one.zh : one.en) },
    { key: 'running', title: text('running'), show: (one) => sum(one, 'running') },
    { key: 'late', title: text('late'), show: (one) => <span className={sum(one, 'late') > 0 ? 'mark bad' : undefined}>{sum(one, 'late')}</span> },
    { key: 'refused', title: text('refused'), show: (one) => <span className={sum(one, 'refused') > 0 ? 'mark amber' : undefined}>{sum(one, 'refused')}</span> },
    { key: 'completed', title: text('completed'), show: (one) => sum(one, 'completed') },
  ];
  return (
    <Board label={text('processes')} columns={columns}>
      {processes.map((one) => <BoardRow key={one.name} row={one} columns={columns} to={`/operations/processes/${one.name}`} tone={sum(one, 'late') > 0 ? 'bad' : undefined} />)}
    </Board>
  );
}
