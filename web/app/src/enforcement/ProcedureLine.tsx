import { useTexts, useWords } from '../language/LanguageProvider';
import type { Case } from './CasePage';
import { lineOf } from './procedure';
import { caseTexts, lineWords } from './texts';

/** How far a case has come on its way, and what comes after. */
export function ProcedureLine({ at }: { readonly at: Case }) {
  const text = useTexts(caseTexts);
  const word = useWords(lineWords);
  return (
    <ol className="line" aria-label={text('line')}>
      {lineOf(at).map((stop) => (
        <li key={stop.key} className={stop.state} aria-current={stop.state === 'here' || stop.state === 'exit' ? 'step' : undefined}>
          <strong>{word(at.procedure === 'SIMPLIFIED' && stop.key === 'DECIDED' ? 'DECIDED_ON_SPOT' : stop.key)}</strong>
          <span>{stop.on !== null && stop.on !== '' ? stop.on : stop.state === 'here' ? text('nextStop') : stop.state === 'skipped' ? text('skipped') : stop.optional ? text('optional') : '\u00a0'}</span>
        </li>
      ))}
    </ol>
  );
}
