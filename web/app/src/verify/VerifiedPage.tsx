import { Alert, Button, Card, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { licencePath } from '../components/identity';
import { shared } from '../components/texts';
import { Waiting } from '../components/Waiting';
import { faultTexts } from '../graphql/faults';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { standingWords } from '../roadside/words';
import { FileCheck } from './FileCheck';
import { Away, isInForce, useStanding, type Verified, type VerifiedLicence } from './standing';
import { meaningWords, verifyTexts } from './texts';

/** Where the code of a certificate leads: what the licence is worth today, and whether a file is its certificate. */
export function VerifiedPage() {
  const text = useTexts(verifyTexts);
  const faults = useTexts(faultTexts);
  const words = useTexts(shared);
  const number = useParams().number ?? '';
  const [says, again] = useStanding(number);
  return (
    <div className="page">
      <h1>{text('licence')}</h1>
      {says === null ? <Waiting rows={12} /> : says instanceof Away ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={faults(says.busy ? 'RATE_LIMITED' : 'UNAVAILABLE')}
          description={number}
          action={<Button size="small" onClick={again}>{words('again')}</Button>}
        />
      ) : <Says verified={says} />}
    </div>
  );
}

function Says({ verified }: { readonly verified: Verified }) {
  const text = useTexts(verifyTexts);
  const [standing, meaning] = [useWords(standingWords), useWords(meaningWords)];
  const { licence } = verified;
  return (
    <>
      <section className={`standing ${licence === null ? 'bad' : toneOf(licence)}`} aria-live="polite">
        <div className="word">{licence === null ? text('unknownNumber') : standing(licence.standing)}</div>
        <div className="number">{verified.number}</div>
        <div>{licence === null ? text('unknownNumberHint') : meaning(licence.standing)}</div>
        <div>{text('asOf', { position: verified.position, at: minuteOf(verified.at) })}</div>
      </section>
      {licence === null ? <Link to="/verify">{text('again')}</Link> : <Known verified={verified} licence={licence} />}
    </>
  );
}

const toneOf = (licence: VerifiedLicence): string => (isInForce(licence) ? 'good' : licence.standing === 'SUSPENDED_BY_ORDER' ? 'amber' : 'bad');

function Known({ verified, licence }: { readonly verified: Verified; readonly licence: VerifiedLicence }) {
  const text = useTexts(verifyTexts);
  const { language } = useLanguage();
  const { certificate, seal } = licence;
  return (
    <div className="cards">
      <Card size="small" title={text('register')} extra={verified.id === null ? null : <Link className="no-print" to={licencePath({ id: verified.id, number: verified.number })}>{text('registerPage')}</Link>}>
        <Facts
          lines={[
            [text('certificateName'), licence.title[language]],
            [text('holder'), licence.holder],
            [text('item'), licence.item[language]],
            [text('scope'), licence.scope],
            [text('valid'), `${licence.from} – ${licence.until ?? text('longTerm')}`],
            [text('authority'), licence.authority],
            [text('issued'), licence.issuedOn],
            [text('basis'), licence.basis],
            [text('since'), licence.since],
          ]}
        />
      </Card>
      {certificate === null ? null : <FileCheck known={verified} />}
      {certificate === null ? null : (
        <Card size="small" title={text('digests')} className="digests">
          <Typography.Text type="secondary">{text('unsignedDigest', { length: certificate.length })}</Typography.Text>
          <p><code>{certificate.sha256}</code></p>
          {certificate.signedSha256 === null ? null : (
            <>
              <Typography.Text type="secondary">{text('signedDigest')}</Typography.Text>
              <p><code>{certificate.signedSha256}</code></p>
            </>
          )}
          {seal === null ? null : (
            <>
              <Typography.Text type="secondary">{text('head', { size: seal.size, at: minuteOf(seal.signedAt) })}</Typography.Text>
              <p><code>{seal.root}</code></p>
            </>
          )}
        </Card>
      )}
    </div>
  );
}
