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
          <span>{language === 'zh' ? entry.zh : capital(entry.en)}{entry.document === null ? null : ` · ${entry.document}`}</span>
        </li>
      ))}
    </ol>
  );
}

/** What happened begins with a capital, however the record words it. */
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
