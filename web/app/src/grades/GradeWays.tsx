import { Ways } from '../components/Ways';
import { useTexts } from '../language/LanguageProvider';
import { gradeTexts } from './texts';

/** Grades, lists, and the models by which both can be reproduced. */
export function GradeWays() {
  const text = useTexts(gradeTexts);
  return (
    <Ways
      label={text('areas')}
      ways={[{ to: '/grades', text: text('grades') }, { to: '/grades/lists', text: text('lists') }, { to: '/grades/models', text: text('models'), end: false }]}
    />
  );
}
