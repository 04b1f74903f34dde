import type { ReactNode } from 'react';

/** One line of what is on record: a term and what it is. Lines without a value are left out. */
export type Line = readonly [term: string, value: ReactNode, alarming?: boolean];

/** Terms and values, one below the other on a phone and side by side where there is room. */
export function Facts({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className="facts">
      {lines.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([term, value, alarming]) => (
        <div key={term} className={alarming === true ? 'alarming' : undefined}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
