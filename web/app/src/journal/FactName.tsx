import { factWords } from '../documents/facts';
import { useWords } from '../language/LanguageProvider';

/** What the glossary calls a fact, and beside it the name under which it is stored. */
export function FactName({ type }: { readonly type: string }) {
  const word = useWords(factWords);
  return <span className="fact-name">{type in factWords ? <>{word(type)} </> : null}<code className="quiet">{type}</code></span>;
}
