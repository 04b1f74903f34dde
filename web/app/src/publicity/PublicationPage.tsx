import { Card, Result } from 'antd';
import { Link, useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { isMasked } from '../components/identity';
import { Waiting } from '../components/Waiting';
import { publishedDocument, type PublishedDocumentResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { listed } from '../language/list';
import { moneyOf } from '../language/money';
import { minuteOf } from '../language/time';
import { PublicationWays } from './PublicationWays';
import { categoryWords, partyKindWords, penaltyKindWords, publicationKindWords, publicityTexts, severityWords } from './texts';

type Published = NonNullable<PublishedDocumentResult['publishedDocument']>;

/** One licence or penalty as the law makes it public. */
export function PublicationPage() {
  const text = useTexts(publicityTexts);
  const [{ data, error }, again] = useRead(publishedDocument, { id: useParams().id ?? '' });
  return (
    <div className="page">
      <PublicationWays />
      {data === undefined ? error === undefined ? <Waiting rows={14} /> : <Fault error={error} again={again} />
        : data.publishedDocument === null ? <Result status="404" title={text('missing')} /> : <Shown published={data.publishedDocument} />}
    </div>
  );
}

function Shown({ published }: { readonly published: Published }) {
  const text = useTexts(publicityTexts);
  const { language } = useLanguage();
  const [kind, penalty, severity] = [useWords(publicationKindWords), useWords(penaltyKindWords), useWords(severityWords)];
  const [partyKind, category] = [useWords(partyKindWords), useWords(categoryWords)];
  const yuan = (amount: string | null): string | null => (amount === null ? null : text('yuan', { amount: moneyOf(amount) }));
  const isLicence = published.kind === 'LICENCE';
  return (
    <>
      <h1>{published.documentNumber}</h1>
      <section className={`standing ${isLicence ? 'going' : 'ended'}`}>
        <div className="word">{kind(published.kind)}</div>
        {published.partyName} · {published.authority} · {published.issuedOn}
      </section>
      <div className="cards">
        <Card size="small" title={text('decision')}>
          <Facts
            lines={[
              [text('documentName'), published.documentName],
              [text('violationType'), published.violationType],
              [text('facts'), published.facts],
              [text('basis'), published.basis.join('；')],
              [text('penaltyKinds'), listed(published.kinds.map(penalty), language)],
              [text('class'), severity(published.class)],
              [text('content'), published.content],
              [text('fine'), yuan(published.fine)],
              [text('confiscatedGains'), yuan(published.confiscatedGains)],
              [text('confiscatedProperty'), yuan(published.confiscatedProperty)],
              [text('certificate'), published.certificate],
              [text('penaltyUntil'), published.penaltyUntil],
              [text('category'), category(published.category)],
              [text('certificateName'), published.certificateName],
              [text('certificateNumber'), published.certificateNumber === null ? null : (
                <>{published.certificateNumber} {isMasked(published.certificateNumber) ? null : <Link className="no-print" to={`/verify/${encodeURIComponent(published.certificateNumber)}`}>{text('verifyLicence')}</Link>}</>
              )],
              [text('valid'), isLicence && published.validFrom !== null ? `${published.validFrom} – ${published.validUntil ?? text('longTerm')}` : null],
              [text('state'), isLicence ? text(published.valid ? 'inForce' : 'notInForce') : null, !published.valid],
            ]}
          />
        </Card>
        <Card size="small" title={text('partyCard')}>
          <Facts
            lines={[
              [text('party'), published.partyName],
              [text('partyKind'), partyKind(published.partyKind)],
              [text('creditCode'), published.creditCode],
              [text('legalRepresentative'), published.legalRepresentative],
              [text('maskedId'), published.maskedId],
            ]}
          />
        </Card>
        <Card size="small" title={text('term')}>
          <Facts
            lines={[
              [text('authority'), published.authority],
              [text('source'), published.source],
              [text('issued'), published.issuedOn],
              [text('published'), published.publishedOn],
              [text('until'), published.until ?? text('whileItStands')],
              [text('remark'), published.remark],
              [text('changed'), minuteOf(published.changedAt)],
            ]}
          />
        </Card>
      </div>
    </>
  );
}
