import { useTexts } from '../language/LanguageProvider';
import { streamTexts } from './texts';

const linesOf = (json: string | null): readonly string[] => (json === null ? [] : JSON.stringify(JSON.parse(json), null, 2).split('\n'));

/** Two whole states side by side; lines that only one of them has are marked. */
export function StatePair({ titles, before, after }: { readonly titles: readonly [string, string]; readonly before: string | null; readonly after: string | null }) {
  const text = useTexts(streamTexts);
  const [first, second] = [linesOf(before), linesOf(after)];
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  return (
    <div className="pair">
      <section aria-label={titles[0]}>
        <h3>{titles[0]}</h3>
        {before === null ? <p className="quiet">{text('nothingBefore')}</p> : <Lines lines={first} others={inSecond} tone="gone" />}
      </section>
      <section aria-label={titles[1]}>
        <h3>{titles[1]}</h3>
        {after === null ? <p className="quiet">{text('nothingBefore')}</p> : <Lines lines={second} others={inFirst} tone="come" />}
      </section>
    </div>
  );
}

function Lines({ lines, others, tone }: { readonly lines: readonly string[]; readonly others: ReadonlySet<string>; readonly tone: 'gone' | 'come' }) {
  return (
    <pre className="data">
      {lines.map((line, index) => {
        const Tag = others.has(line) ? 'span' : tone === 'gone' ? 'del' : 'ins';
        return <Tag key={index}>{line}{'\n'}</Tag>;
      })}
    </pre>
  );
}
