import { NavLink } from 'react-router';

/** The pages of one area, each a link of its own: `end` where a longer address is another page. */
export function Ways({ label, ways }: { readonly label: string; readonly ways: readonly { readonly to: string; readonly text: string; readonly end?: boolean }[] }) {
  return (
    <nav aria-label={label} className="ways no-print">
      {ways.map((way) => <NavLink key={way.to} to={way.to} end={way.end ?? true}>{way.text}</NavLink>)}
    </nav>
  );
}
