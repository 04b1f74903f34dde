import { useTexts } from '../language/LanguageProvider';
import { accessTexts } from './texts';

const shown = 2;

/** The first of a list, and how many there are; the rest is told to whoever points at it. */
export function Few({ of }: { readonly of: readonly string[] }) {
  const text = useTexts(accessTexts);
  return (
    <span className="few" title={of.join('\n')}>
      {of.slice(0, shown).join(', ')}{of.length > shown ? ` ${text('andMore', { count: of.length })}` : ''}
    </span>
  );
}
