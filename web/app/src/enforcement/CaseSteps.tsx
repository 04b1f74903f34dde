import { roleWords } from '../app/texts';
import { useLanguage, useWords } from '../language/LanguageProvider';
import type { Case } from './CasePage';

/** Steps of a case: when, what, and who acted in which capacity. */
export function CaseSteps({ steps }: { readonly steps: Case['steps'] }) {
  const { language } = useLanguage();
  const capacity = useWords(roleWords);
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li key={step.position}><time dateTime={step.on}>{step.on}</time><span>{language === 'zh' ? step.zh : step.en} · {capacity(step.capacity)} {step.actor}</span></li>
      ))}
    </ol>
  );
}
