import { useLanguage } from '../language/LanguageProvider';
import { dayOf, minuteOf } from '../language/time';

interface Entry {
  readonly on: string;
  readonly recordedAt: string;
  readonly zh: string;
  readonly en: string;
  readonly document: string | null;
}

/** Everything that happened, in order. */
export function History({ entries }: { readonly entries: readonly Entry[] }) {
  const { language } = useLanguage();
  return (
    <ol className="timeline">
      {entries.map((entry, index) => (
        <li key={`${entry.recordedAt} ${index}`}>
          <time dateTime={entry.on}>{dayOf(entry.recordedAt) === entry.on ? minuteOf(entry.recordedAt) : entry.on}</time>
          <span>{language === 'zh' ? entry.zh : entry.en}{entry.document === null ? null : ` · ${entry.document}`}</span>
        </li>
      ))}
    </ol>
  );
}
