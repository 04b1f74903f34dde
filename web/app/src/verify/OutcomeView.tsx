import { CheckOutlined, MinusOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Report } from '../documents/checker';
import { useTexts, useWords } from '../language/LanguageProvider';
import { secondOf, dayOf } from '../language/time';
import { standingWords } from '../roadside/words';
import type { Outcome } from './examine';
import { verifyTexts } from './texts';

const tones = { genuine: 'good', suspended: 'amber', lapsed: 'amber', earlier: 'amber', other: 'amber', altered: 'bad', facts: 'amber', unknown: 'ended' } as const;

/** What a file turned out to be, what that rests on, and what was not looked at. */
export function OutcomeView({ outcome, name }: { readonly outcome: Outcome; readonly name: string }) {
  const text = useTexts(verifyTexts);
  return (
    <section className="outcome" aria-label={name}>
      <div className={`standing ${tones[outcome.is]}`}>
        <div className="word">{text(outcome.is)}</div>
        <div className="number">{name}</div>
        <div><Hint outcome={outcome} /></div>
      </div>
      <Checked outcome={outcome} />
    </section>
  );
}

function Hint({ outcome }: { readonly outcome: Outcome }) {
  const text = useTexts(verifyTexts);
  const standing = useWords(standingWords);
  switch (outcome.is) {
    case 'genuine':
      return text('genuineHint');
    case 'suspended':
    case 'lapsed':
    case 'earlier':
      return text(outcome.is === 'earlier' ? 'earlierHint' : 'lapsedHint', { standing: standing(outcome.licence.standing) });
    case 'other':
      return text('otherHint', { number: outcome.number });
    case 'altered':
      return text(outcome.why === 'altered' ? 'alteredHint' : outcome.why === 'added' ? 'addedHint' : 'unprovenHint');
    case 'facts':
      return text('factsHint', { facts: outcome.report.facts.length });
    case 'unknown':
      return text(outcome.why);
  }
}

function Checked({ outcome }: { readonly outcome: Outcome }) {
  const text = useTexts(verifyTexts);
  const standing = useWords(standingWords);
  switch (outcome.is) {
    case 'genuine':
    case 'suspended':
    case 'lapsed':
    case 'earlier': {
      const { report, asked, licence } = outcome;
      const matches = text(outcome.is === 'earlier' ? 'startMatches' : outcome.match === 'original' ? 'wholeMatches' : 'unsignedMatches');
      return (
        <>
          <p>{text('ofNumber')} <Link to={`/verify/${encodeURIComponent(asked.asked)}`}>{asked.number}</Link> · {licence.holder}</p>
          <Lists
            checked={[matches, ...provenLines(report, text), text('standingNow', { standing: standing(licence.standing), position: asked.position })]}
            unchecked={[
              outcome.is === 'earlier' ? text('whatFollows') : null,
              report !== null ? null : licence.seal === null ? text('notSealed') : text('carriesNoProof'), text('sealOfWhom'), text('bearer'), text('ownKeys'),
            ]}
          />
        </>
      );
    }
    case 'other':
    case 'altered':
      return outcome.number === null ? null : <p>{text('ofNumber')} <Link to={`/verify/${encodeURIComponent(outcome.number)}`}>{outcome.number}</Link></p>;
    case 'facts':
      return (
        <>
          {outcome.waybill === null ? null : (
            <p>{text('ofWaybill', { number: outcome.waybill })} <Link to={`/waybills/${outcome.waybill}`}>{text('openWaybill')}</Link></p>
          )}
          <Lists checked={provenLines(outcome.report, text)} unchecked={[text('wording'), text('sealOfWhom'), text('bearer'), text('ownKeys')]} />
        </>
      );
    case 'unknown':
      return null;
  }
}

type Say = ReturnType<typeof useTexts<keyof typeof verifyTexts>>;

const provenLines = (report: Report | null, text: Say): readonly string[] =>
  report === null ? [] : [text('proven', { facts: report.facts.length, size: report.head.size, at: `${dayOf(report.head.signedAt)} ${secondOf(report.head.signedAt)}` }), text('keys')];

function Lists({ checked, unchecked }: { readonly checked: readonly (string | null)[]; readonly unchecked: readonly (string | null)[] }) {
  const text = useTexts(verifyTexts);
  return (
    <div className="checked">
      <div>
        <h3>{text('checked')}</h3>
        <ul>{checked.map((line) => line === null ? null : <li key={line}><CheckOutlined aria-hidden /> {line}</li>)}</ul>
      </div>
      <div>
        <h3>{text('unchecked')}</h3>
        <ul>{unchecked.map((line) => line === null ? null : <li key={line}><MinusOutlined aria-hidden /> {line}</li>)}</ul>
      </div>
    </div>
  );
}
