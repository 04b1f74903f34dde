import { roleWords } from '../app/texts';
import { useLanguage, useWords } from '../language/LanguageProvider';
import type { Application } from './ApplicationPage';

/** Steps of an application: when, what, and who acted in which capacity. */
export function Steps({ steps }: { readonly steps: Application['steps'] }) {
  const { language } = useLanguage();
  const role = useWords(roleWords);
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li key={step.position}>
          <time dateTime={step.on}>{step.on}</time>
          <span>{language === 'zh' ? step.zh : step.en} <small className="who">{role(step.capacity)} · {step.by}</small></span>
        </li>
      ))}
    </ol>
  );
}
