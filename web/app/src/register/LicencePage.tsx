import { Alert, Card, Result, Space } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { licenceAsked } from '../components/identity';
import { PaperButton } from '../components/PaperButton';
import { Waiting } from '../components/Waiting';
import { licenceThen, type LicenceThenResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { standingWords } from '../roadside/words';
import { LicenceActs } from './LicenceActs';
import { registerTexts } from './texts';

/** A licence, with a slider through everything that the register ever knew of it. */
export function LicencePage() {
  const text = useTexts(registerTexts);
  const place = useParams().number ?? '';
  const [at, setAt] = useState<number | null>(null);
  const [knownAt, setKnownAt] = useState<string | null>(null);
  const [atLeast, setAtLeast] = useState<string | null>(null);
  const [{ data, error }, again] = useRead(licenceThen, { ...licenceAsked(place), knownAt, atLeast });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={12} />;
  if (data.now === null) return <Result status="404" title={text('missing')} />;
  const entries = data.now.licenceHistoryEntries.nodes;
  const here = at ?? entries.length;
  return (
    <div className="page">
      <h1>{text('licence')} {data.now.number}</h1>
      <Card size="small" title={text('known')} style={{ marginBottom: 12 }} className="no-print">
        <TimeSlider
          entries={entries}
          here={here}
          onHere={(index) => {
            setAt(index);
            setKnownAt(entries[index]?.position ?? null);
          }}
        />
      </Card>
      {data.then === null ? <Alert type="info" showIcon title={text('notYet')} /> : <Then licence={data.then} isOfPerson={data.now.holderKind === 'NATURAL_PERSON'} />}
      {knownAt === null ? (
        <LicenceActs
          licence={data.now}
          again={again}
          onDone={(position) => {
            setAt(null);
            setAtLeast(position);
          }}
        />
      ) : null}
      <Card size="small" title={text('history')}>
        <History entries={entries} here={here} />
      </Card>
    </div>
  );
}

type Entries = NonNullable<LicenceThenResult['now']>['licenceHistoryEntries']['nodes'];

/** The last place of the slider is the present; each before it the moment after a fact was recorded. */
function TimeSlider({ entries, here, onHere }: { readonly entries: Entries; readonly here: number; readonly onHere: (index: number) => void }) {
  const text = useTexts(registerTexts);
  const entry = entries[here];
  const says = entry === undefined ? text('knownNow') : text('knownOn', { moment: minuteOf(entry.recordedAt) });
  return (
    <>
      <input type="range" className="moment" min={0} max={entries.length} value={here} aria-label={text('known')} aria-valuetext={says} onChange={(event) => onHere(Number(event.target.value))} />
      <p role="status">{says}</p>
    </>
  );
}

function Then({ licence, isOfPerson }: { readonly licence: NonNullable<LicenceThenResult['then']>; readonly isOfPerson: boolean }) {
  const text = useTexts(registerTexts);
  const { language } = useLanguage();
  const standing = useWords(standingWords);
  const good = ['ACTIVE', 'RENEWAL_PENDING'].includes(licence.standing);
  return (
    <>
      <section className={`standing ${good ? 'good' : licence.standing === 'SUSPENDED_BY_ORDER' ? 'amber' : 'bad'}`}>
        <div className="word">{standing(licence.standing)}</div>
        {licence.holder} · {licence.from} – {licence.until ?? text('longTerm')}
      </section>
      {licence.importedFrom !== null || isOfPerson ? null : (
        <Space wrap className="no-print" style={{ marginBottom: 12 }}>
          <PaperButton path={`/certificates/${encodeURIComponent(licence.number)}.pdf`} label={text('certificate')} />
          <Link to={`/verify/${encodeURIComponent(licence.number)}`}>{text('verify')}</Link>
        </Space>
      )}
      <Card size="small" title={text('facts')} style={{ marginBottom: 12 }}>
        <Facts
          lines={[
            [text('item'), licence.licenceItem === null ? null : `${licence.licenceItem.number} ${language === 'zh' ? licence.licenceItem.zh : licence.licenceItem.en}`],
            [text('holder'), licence.holder],
            [text('person'), licence.personName],
            [text('code'), licence.holderCode],
            [text('scope'), licence.scope],
            [text('activities'), licence.activities.join(', ')],
            [text('vehicles'), licence.vehicleClasses.join(', ')],
            [text('hazards'), licence.hazardClasses.join(', ')],
            [text('route'), licence.route],
            [text('authority'), licence.authority],
            [text('issued'), licence.issuedOn],
            [text('renewBy'), licence.renewBy],
            [text('review'), licence.nextReview],
            [text('suspended'), licence.suspendedFrom === null ? null : `${licence.suspendedFrom} – ${licence.suspendedUntil ?? text('untilLifted')}`, true],
            [text('ended'), licence.endedOn, true],
            [text('document'), licence.document],
            [text('imported'), licence.importedFrom],
          ]}
        />
      </Card>
    </>
  );
}

function History({ entries, here }: { readonly entries: Entries; readonly here: number }) {
  const { language } = useLanguage();
  return (
    <ol className="timeline">
      {entries.map((entry, index) => (
        <li key={entry.id} className={index > here ? 'later' : undefined}>
          <time dateTime={entry.on}>{entry.on}</time>
          <span>{language === 'zh' ? entry.zh : entry.en}</span>
        </li>
      ))}
    </ol>
  );
}
