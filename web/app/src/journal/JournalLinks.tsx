import { Link, useLocation } from 'react-router';
import { useTexts } from '../language/LanguageProvider';
import { journalTexts } from './texts';

const parts = [
  ['/journal', 'toJournal'],
  ['/journal/compare', 'toCompare'],
  ['/journal/access', 'toAccess'],
  ['/journal/export', 'toExport'],
] as const;

/** From one part of the auditor's work to another. */
export function JournalLinks() {
  const text = useTexts(journalTexts);
  const { pathname } = useLocation();
  return (
    <nav className="parts no-print" aria-label={text('parts')}>
      {parts.map(([path, label]) => <Link key={path} to={path} aria-current={pathname === path ? 'page' : undefined}>{text(label)}</Link>)}
    </nav>
  );
}
