import { Card } from 'antd';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { licenceThen, type LicenceThenResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { registerTexts } from '../register/texts';
import { standingWords } from '../roadside/words';
import { knownAtOf } from './moment';
import { streamTexts } from './texts';

type Entry = LicenceThenResult['then'];

/** What the register of licences said at two moments. */
export function RegisterPair({ number, first, second }: { readonly number: string; readonly first: string; readonly second: string }) {
  const text = useTexts(streamTexts);
  const register = useTexts(registerTexts);
  const standing = useWords(standingWords);
  const { language } = useLanguage();
  const [one, again] = useRead(licenceThen, { number, knownAt: knownAtOf(first) });
  const [other, againOther] = useRead(licenceThen, { number, knownAt: knownAtOf(second) });
  const fault = one.error ?? other.error;
  if (fault !== undefined) return <Fault error={fault} again={() => { again(); againOther(); }} />;
  if (one.data === undefined || other.data === undefined) return <Waiting rows={8} />;
  const rows: readonly (readonly [string, (entry: NonNullable<Entry>) => string | null])[] = [
    [register('standing'), (entry) => standing(entry.standing)],
    [register('item'), (entry) => (entry.licenceItem === null ? null : `${entry.licenceItem.number} ${language === 'zh' ? entry.licenceItem.zh : entry.licenceItem.en}`)],
    [register('holder'), (entry) => entry.holder],
    [register('scope'), (entry) => entry.scope],
    [register('route'), (entry) => entry.route],
    [register('valid'), (entry) => `${entry.from} – ${entry.until ?? register('longTerm')}`],
    [register('authority'), (entry) => entry.authority],
    [register('suspended'), (entry) => entry.suspendedFrom],
    [register('ended'), (entry) => entry.endedOn],
    [register('document'), (entry) => entry.document],
  ];
  const [was, is] = [one.data.then, other.data.then];
  const of = (entry: Entry, read: (entry: NonNullable<Entry>) => string | null): string => (entry === null ? text('notYet') : read(entry) ?? text('none'));
  return (
    <Card size="small" title={text('register')} style={{ marginBottom: 12 }}>
      <table className="changes" aria-label={text('register')}>
        <thead><tr><th scope="col">{text('path')}</th><th scope="col">{first}</th><th scope="col">{second}</th></tr></thead>
        <tbody>
          {rows.map(([term, read]) => {
            const [before, after] = [of(was, read), of(is, read)];
            return (
              <tr key={term}>
                <th scope="row">{term}</th>
                <td>{before === after ? before : <del>{before}</del>}</td>
                <td>{before === after ? after : <ins>{after}</ins>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
