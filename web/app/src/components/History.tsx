import { useLanguage } from '../language/LanguageProvider';

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
          <time dateTime={entry.on}>{entry.on}</time>
          <span>{language === 'zh' ? entry.zh : entry.en}{entry.document === null ? null : ` · ${entry.document}`}</span>
        </li>
      ))}
    </ol>
  );
}
