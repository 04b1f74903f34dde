import { Alert, Button, Card, Input } from 'antd';
import { type SubmitEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { roleWords } from '../app/texts';
import { keyOf } from '../components/identity';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { licenceByNumber, streamComparison, type StreamComparisonResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { Changes } from './Changes';
import { JournalLinks } from './JournalLinks';
import { Figures } from './LawDetails';
import { isMoment } from './moment';
import { streamPath } from './names';
import { RegisterPair } from './RegisterPair';
import { StatePair } from './StatePair';
import { streamTexts } from './texts';

const fields = ['number', 'stream', 'key', 'first', 'second'] as const;
const labels = { number: 'licenceNumber', stream: 'kind', key: 'key', first: 'first', second: 'second' } as const;

/** What the record knew of one thing at two moments, side by side. What is compared stands in the address. */
export function ComparePage() {
  const text = useTexts(streamTexts);
  const [search, setSearch] = useSearchParams();
  const compare = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const next = new URLSearchParams();
    for (const field of fields) {
      const value = filled.get(field);
      if (typeof value === 'string' && value.trim() !== '') next.set(field, value.trim());
    }
    setSearch(next);
  };
  return (
    <div className="page">
      <JournalLinks />
      <h1>{text('compareTitle')}</h1>
      <Card size="small" className="no-print" style={{ marginBottom: 12 }}>
        <form key={search.toString()} className="form-grid" onSubmit={compare}>
          {fields.map((field) => (
            <label key={field}>{text(labels[field])}<Input name={field} defaultValue={search.get(field) ?? ''} autoComplete="off" /></label>
          ))}
          <Button type="primary" htmlType="submit">{text('compare')}</Button>
        </form>
        <p className="quiet">{text('compareHint')}</p>
      </Card>
      <Asked search={search} />
    </div>
  );
}

function Asked({ search }: { readonly search: URLSearchParams }) {
  const text = useTexts(streamTexts);
  const [number, stream, key, first, second] = fields.map((field) => search.get(field));
  if (first == null || second == null) return null;
  if (!isMoment(first) || !isMoment(second)) return <Alert type="error" showIcon role="alert" title={text('notAMoment')} />;
  if (number != null) return <OfLicence number={number} first={first} second={second} />;
  return stream == null || key == null ? null : <Compared stream={stream} streamKey={key} first={first} second={second} />;
}

function OfLicence({ number, first, second }: { readonly number: string; readonly first: string; readonly second: string }) {
  const text = useTexts(streamTexts);
  const [{ data, error }, again] = useRead(licenceByNumber, { number });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={6} />;
  if (data.licence === null) return <Alert type="warning" showIcon role="alert" title={text('noLicence')} />;
  return (
    <>
      <RegisterPair number={number} first={first} second={second} />
      <Compared stream="licensing.licence" streamKey={keyOf(data.licence.id)} first={first} second={second} />
    </>
  );
}

type Comparison = StreamComparisonResult['streamComparison'];

function Compared({ stream, streamKey, first, second }: { readonly stream: string; readonly streamKey: string; readonly first: string; readonly second: string }) {
  const text = useTexts(streamTexts);
  const [{ data, error }, again] = useRead(streamComparison, { stream, key: streamKey, first, second });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={12} />;
  const found = data.streamComparison;
  if (found.facts === 0) return <Alert type="warning" showIcon role="alert" title={text('missing')} />;
  return (
    <div className="compared">
      <Card size="small" title={<Link to={streamPath(stream, streamKey)}>{stream} {streamKey}</Link>}>
        <div className="pair">
          <Moment title={text('first')} moment={found.first} />
          <Moment title={text('second')} moment={found.second} />
        </div>
      </Card>
      <Card size="small" title={text('differences', { count: found.changes.length })}>
        {found.changes.length === 0 ? <p className="quiet">{text('same')}</p> : <Changes label={text('differences', { count: found.changes.length })} changes={found.changes} />}
      </Card>
      <Between found={found} />
      <Laws found={found} />
      <Card size="small" title={text('states')}>
        <StatePair titles={[`${text('first')} ${first}`, `${text('second')} ${second}`]} before={found.first.state} after={found.second.state} />
      </Card>
    </div>
  );
}

function Moment({ title, moment }: { readonly title: string; readonly moment: Comparison['first'] }) {
  const text = useTexts(streamTexts);
  return (
    <section aria-label={title}>
      <h3>{title} {moment.moment}</h3>
      <p className="quiet">
        {moment.position === null || moment.recordedAt === null ? text('notYet')
          : <Link to={`/journal/${moment.position}`}>{text('knownThen', { version: moment.version, position: moment.position, moment: momentOf(moment.recordedAt) })}</Link>}
      </p>
    </section>
  );
}

function Between({ found }: { readonly found: Comparison }) {
  const text = useTexts(streamTexts);
  const role = useWords(roleWords);
  const { language } = useLanguage();
  return (
    <Card size="small" title={text('between', { count: found.factsBetween })}>
      {found.factsBetween > found.between.length ? <p className="quiet">{text('latestBetween', { count: found.between.length })}</p> : null}
      <ol className="timeline">
        {found.between.map((fact) => (
          <li key={fact.version}>
            <time dateTime={fact.recordedAt}>{momentOf(fact.recordedAt)}</time>
            <span><Link to={`/journal/${fact.position}`}>{language === 'zh' ? fact.zh : fact.en}</Link> · {fact.actor} ({role(fact.capacity)})</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Rules that only one of the moments had, and figures whose value differs. */
function Laws({ found }: { readonly found: Comparison }) {
  const text = useTexts(streamTexts);
  const [one, other] = [found.first.law, found.second.law];
  if (one === null || other === null) return null;
  const before = new Map(one.figures.map((figure) => [figure.key, figure.value]));
  const figures = other.figures.filter((figure) => before.get(figure.key) !== figure.value);
  const gone = one.rules.filter((rule) => other.rules.every((there) => there.id !== rule.id));
  const come = other.rules.filter((rule) => one.rules.every((there) => there.id !== rule.id));
  return (
    <Card size="small" title={text('lawThen')}>
      <p className="quiet">{text('first')}: {one.day} ({one.version ?? text('unversioned')}) · {text('second')}: {other.day} ({other.version ?? text('unversioned')})</p>
      {figures.length + gone.length + come.length === 0 ? <p className="quiet">{text('lawsSame')}</p> : (
        <>
          {figures.length === 0 ? null : <><h3>{text('figuresDiffer')}</h3><Changes label={text('figuresDiffer')} changes={figures.map((figure) => ({ path: figure.key, before: quoted(before.get(figure.key)), after: JSON.stringify(figure.value) }))} /></>}
          {gone.map((rule) => <p key={rule.id}><del>{rule.id} {rule.articles.join(', ')}</del></p>)}
          {come.map((rule) => <p key={rule.id}><ins>{rule.id} {rule.articles.join(', ')}</ins></p>)}
        </>
      )}
      <details><summary>{text('figure')}</summary><Figures figures={other.figures} /></details>
    </Card>
  );
}

const quoted = (value: string | undefined): string | null => (value === undefined ? null : JSON.stringify(value));
