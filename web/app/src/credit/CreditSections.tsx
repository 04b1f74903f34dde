import { NavLink } from 'react-router';
import { creditListings, creditRankings } from '../documents/trusted';
import { mayExecute, type Role } from '../graphql/document';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { creditTexts } from './texts';

const sections: readonly (readonly [path: string, text: keyof typeof creditTexts, document: { readonly roles: readonly Role[] }])[] = [
  ['/credit', 'ranking', creditRankings],
  ['/credit/map', 'map', creditRankings],
  ['/credit/warnings', 'warnings', creditRankings],
  ['/credit/lists', 'lists', creditListings],
  ['/credit/repairs', 'repairs', creditRankings],
];

/** The ways between the pages of credit. */
export function CreditSections() {
  const text = useTexts(creditTexts);
  const { session } = useSession();
  const own = sections.filter(([, , document]) => mayExecute(document, session?.roles ?? []));
  if (own.length === 0) return null;
  return (
    <nav className="sections no-print" aria-label={text('sections')}>
      {own.map(([path, key]) => (
        <NavLink key={path} to={path} end>{text(key)}</NavLink>
      ))}
    </nav>
  );
}
