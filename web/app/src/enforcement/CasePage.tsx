import { Card, Result, Tag } from 'antd';
import { useParams } from 'react-router';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { keyOf } from '../components/identity';
import { Plate } from '../components/Plate';
import { Waiting } from '../components/Waiting';
import { caseFile, type CaseFileResult } from '../documents/trusted';
import { caseFacts, evidenceFacts } from '../graphql/feeds';
import { useFile } from '../graphql/useFile';
import { Limit } from '../hall/Limit';
import { citationOf } from '../language/citation';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { pieces } from '../language/list';
import { today } from '../language/time';
import { hasEnded } from './acts';
import { CaseActs } from './CaseActs';
import { CaseClocks } from './CaseClocks';
import { CaseFine } from './CaseFine';
import { CaseSteps } from './CaseSteps';
import { CaseWeighings } from './CaseWeighings';
import { EvidenceList } from './EvidenceList';
import { PapersCard } from './PapersCard';
import { PenaltyCard } from './PenaltyCard';
import { ProcedureLine } from './ProcedureLine';
import { caseFormWords } from './formWords';
import { caseStageWords, caseStepWords, caseTexts, measureWords, outcomeWords, procedureWords, waitsWords } from './texts';

type Found = NonNullable<CaseFileResult['case']>;

/** What only those see who handle cases. */
type OfOfficers = 'stops' | 'proposed' | 'basis' | 'reached' | 'steps';

/** A case with its whole file. */
export type Case = Omit<Found, OfOfficers> & { readonly [Field in OfOfficers]: NonNullable<Found[Field]> };

const fileOf = (found: Found): Case => ({
  ...found, stops: found.stops ?? [], proposed: found.proposed ?? [], basis: found.basis ?? [], reached: found.reached ?? [], steps: found.steps ?? [],
});

/** Who acts next, and until when. */
export type Waits = CaseFileResult['officerWorklist'];

/** A review or an exclusion is a fact of the item of evidence, not of its case. */
const itsEvidence = { feed: evidenceFacts, idsOf: (result: CaseFileResult) => result.case?.evidences.nodes.map((one) => one.id) ?? [] };

/** One case: how far it has come, its clocks, its evidence and papers, and what whoever looks may do next. */
export function CasePage() {
  const text = useTexts(caseTexts);
  const id = useParams().id ?? '';
  const { data, error, atLeast, later, again } = useFile(caseFile, { id }, caseFacts, (result) => result.case?.id ?? null, itsEvidence);
  const fault = error === undefined ? null : <Fault error={error} again={again} />;
  if (data === undefined) return fault ?? <Waiting rows={16} />;
  if (data.case === null) return <Result status="404" title={text('missing')} />;
  return (
    <>
      {fault}
      <File key={data.case.id} at={fileOf(data.case)} waits={data.officerWorklist} atLeast={atLeast} onDone={later} again={again} />
    </>
  );
}

function File({ at, waits, atLeast, again, onDone }: {
  readonly at: Case;
  readonly waits: Waits;
  readonly atLeast: string | null;
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}) {
  const text = useTexts(caseTexts);
  const { language } = useLanguage();
  const [stage, next, procedure, role, domain, outcome] = [
    useWords(caseStageWords), useWords(caseStepWords), useWords(procedureWords), useWords(waitsWords), useWords(caseFormWords), useWords(outcomeWords),
  ];
  const measure = useWords(measureWords);
  const offence = at.offence === null ? '' : `${at.offence.code} ${language === 'zh' ? at.offence.zh : at.offence.en}`;
  return (
    <div className="page">
      <h1>{text('file')} {at.caseNumber}</h1>
      <section className={`standing ${hasEnded(at) || at.stage === 'NO_PENALTY' ? 'ended' : waits !== null && isRed(waits) ? 'bad' : 'going'}`}>
        <div className="word">{stage(at.stage)}</div>
        {at.party} · {offence} · {procedure(at.procedure)}
        {waits === null || at.next === null ? null : (
          <div>
            <Tag>{text('whoNext', { next: next(at.next) })}</Tag>
            <Tag>{text('by', { role: role(waits.waits) })}</Tag>
            {waits.due === null ? null : <Tag><Limit due={waits.due} amberFrom={waits.amberFrom} redFrom={waits.redFrom} /></Tag>}
          </div>
        )}
      </section>
      <Card size="small" title={text('line')} style={{ marginBottom: 12 }}><ProcedureLine at={at} /></Card>
      <div className="cards">
        <Card size="small" title={text('facts')}>
          <Facts
            lines={[
              [text('party'), at.party],
              [text('person'), at.personName],
              [text('code'), at.partyCode],
              [text('offence'), offence],
              [text('articles'), pieces(at.offence?.basis.map((basis) => citationOf(basis.article, language)) ?? [], language)],
              [text('actOn'), at.actOn],
              [text('place'), at.place],
              [text('plate'), at.plate === null ? null : <Plate key="plate" plate={at.plate} />],
              [text('domain'), domain(at.domain)],
              [text('agency'), at.agency],
              [text('officers'), at.officers.join(', ')],
              [text('filed'), at.filedOn],
              [text('outcome'), at.outcome === 'NONE' ? null : outcome(at.outcome)],
              [text('closed'), at.closedOn],
              [text('archive'), at.archiveNumber],
            ]}
          />
        </Card>
        {at.enforcementDeadlines.nodes.length + at.stops.length === 0 ? null : <Card size="small" title={text('clocks')}><CaseClocks at={at} /></Card>}
        <PenaltyCard at={at} />
        <CaseFine id={keyOf(at.id)} atLeast={atLeast} measures={at.measures.nodes.map((one) => one.id)} onDone={onDone} />
        {at.measures.nodes.length === 0 ? null : (
          <Card size="small" title={text('measures')}>
            <ul className="plain">
              {at.measures.nodes.map((one) => (
                <li key={one.id}>
                  <strong>{measure(one.kind)}</strong> <Tag>{measure(one.standing)}</Tag> {one.from === null ? null : text('stopOf', { from: one.from, until: one.until ?? text('running') })} {one.power}
                  <div>{one.items.map((item) => `${item.name} × ${item.quantity}`).join(', ')}</div>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <PapersCard id={at.id} version={at.version} />
        <EvidenceList at={at} again={again} onDone={onDone} />
        <CaseWeighings id={at.id} />
        <CaseActs at={at} again={again} onDone={onDone} />
        <Card size="small" title={text('steps')} className="whole">
          <CaseSteps steps={at.steps} />
        </Card>
      </div>
    </div>
  );
}

const isRed = (waits: NonNullable<Waits>): boolean => waits.redFrom !== null && waits.redFrom <= today();
