import { isMasked } from '../components/identity';
import type { Filled, Options } from '../forms/field';
import { textOf, wordOf } from '../language/texts';
import { today } from '../language/time';
import type { Session } from '../session/session';
import type { Case } from './CasePage';
import { caseFormWords } from './formWords';
import { penaltyIn } from './penalties';
import { caseTexts } from './texts';

type Known = Readonly<Record<string, Filled>>;

/** The ground on which a case is closed where it left its way. */
const closing: Readonly<Record<string, string>> = {
  SERVED: 'PERFORMED', NO_PENALTY: 'NO_PENALTY', WITHDRAWN: 'WITHDRAWN', TRANSFERRED_JURISDICTION: 'TRANSFERRED', TERMINATED: 'TERMINATED',
};

/** What the record knows of what an act asks for: it stands in the form already, and may be changed. */
export function knownOf(act: string, at: Case, session: Session | null): Known {
  const said: Known = { facts: at.facts ?? '', reasons: at.reasons ?? '', basis: at.basis.length > 0 ? at.basis : at.offence?.basis.map((basis) => basis.article) ?? [''] };
  const handling = at.officers.length > 0 ? at.officers : [''];
  switch (act) {
    case 'assignOfficers':
      return { officers: [at.officers[0] ?? '', at.officers[1] ?? ''].map((account) => ({ account, name: '', certificate: '', certificateUntil: '' })) };
    case 'recordInvestigation':
    case 'reportSuspectedCrime':
      return { officers: handling, place: at.place };
    case 'recordEvidence':
      return { place: at.place, officers: handling.map((account) => ({ account, name: account === session?.account ? session.name : '', certificate: '', certificateUntil: '' })) };
    case 'serveViolationNotice':
      return { ...said, servedOn: today(), method: 'DIRECT', proposed: at.proposed.length > 0 ? at.proposed.map(filled) : [{ kind: 'FINE', amount: '', days: '', document: '' }] };
    case 'orderCorrection':
      return { ...said, servedOn: today(), method: 'DIRECT' };
    case 'decidePenalty':
      return { ...said, penalties: at.proposed.map(filled) };
    case 'serveDecision':
      return {
        servedOn: today(), method: 'DIRECT',
        paper: { partyName: nameOf(at), facts: at.facts ?? '', agency: at.agency, datedOn: at.decidedOn ?? '', kindAndBasis: kindAndBasisOf(at) },
      };
    case 'collectFineOnSpot':
    case 'handInCollectedFine':
      return { amount: at.fine ?? '' };
    case 'closeCase':
      return { ground: closing[at.stage] ?? '' };
    default:
      return {};
  }
}

/** The number of what a penalty takes away; none where whoever looks does not see all of it: it has to be copied from the paper. */
const documentOf = (one: Case['proposed'][number]): string | null => one.document !== null && isMasked(one.document) ? null : one.document;

const filled = (one: Case['proposed'][number]): Known => ({ kind: one.kind, amount: one.amount ?? '', document: documentOf(one) ?? '', days: one.days === null ? '' : String(one.days) });

/** The name that a paper bears: of a person the whole one, or none where whoever looks does not have it. */
const nameOf = (at: Case): string => at.partyKind !== 'NATURAL_PERSON' ? at.party : at.maskedFields.includes('personName') ? '' : at.personName ?? '';

/** The kinds of penalty and the articles (APL 59), in Chinese: so is the paper, whatever language the page is read in. */
const kindAndBasisOf = (at: Case): string => [
  ...at.penalties.map((one) => penaltyIn({ ...one, document: documentOf(one) }, (name) => wordOf(caseFormWords, 'zh', name), (key, values) => textOf(caseTexts, 'zh', key, values))), ...at.basis,
].join('；');

/** What fields are chosen from that only the case knows. */
export const optionsOf = (at: Case): Options => ({
  circumstance: (at.offence?.bands ?? []).map((band) => [band.code, band.zh === band.en ? band.code : `${band.zh} ${band.en}`] as const),
});
