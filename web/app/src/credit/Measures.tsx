import { useTexts, useWords } from '../language/LanguageProvider';
import { creditTexts, gradeWords, measureWords } from './texts';

interface Measure {
  readonly name: string;
  readonly value: string;
  readonly threshold: string;
}

/** Grades come as their places, the best first. */
const gradeAt = (place: string): string => Object.keys(gradeWords)[Number(place)] ?? place;

/** What a warning measured, and the thresholds it crossed. */
export function Measures({ measures }: { readonly measures: readonly Measure[] }) {
  const text = useTexts(creditTexts);
  const word = useWords(measureWords);
  return (
    <ul className="bare">
      {measures.map(({ name, value, threshold }) => (
        <li key={name}>
          {word(name)}{' '}
          {name === 'credit.warning-grade-lost' ? text('gradeLost', { before: gradeAt(threshold), after: gradeAt(value) }) : text('threshold', { value, threshold })}
        </li>
      ))}
    </ul>
  );
}
