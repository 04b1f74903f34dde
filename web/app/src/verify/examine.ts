import { checkPaper, judge, limits, listedKey, looksLike, proofIn, prove, Unreadable, type Report } from '../documents/checker';
import { askKeys, askStanding, isInForce, type Verified, type VerifiedLicence } from './standing';

/** Why a file tells nothing. */
export type Ignorance = 'noPdf' | 'tooLarge' | 'noProof' | 'foreign' | 'notRegistered' | 'withoutCertificate' | 'onlyStart' | 'unreadable';

/** What a file turned out to be. */
export type Outcome =
  | { readonly is: 'genuine' | 'suspended' | 'lapsed'; readonly match: 'original' | 'unsigned'; readonly report: Report | null; readonly asked: Verified; readonly licence: VerifiedLicence }
  | { readonly is: 'earlier'; readonly report: Report; readonly asked: Verified; readonly licence: VerifiedLicence }
  | { readonly is: 'other'; readonly number: string }
  | { readonly is: 'altered'; readonly why: 'altered' | 'added' | 'unproven'; readonly number: string | null }
  | { readonly is: 'facts'; readonly report: Report; readonly waybill: string | null }
  | { readonly is: 'unknown'; readonly why: Ignorance };

/**
 * Checks a file on this device. The host is asked for its keys and for the standing of the licence whose number stands in the file; the file
 * itself goes nowhere.
 * @param known What the page shows already: with which certificate a file without a number is to be compared.
 * @throws Away The host cannot be asked.
 */
export async function examine(file: File, known: Verified | null): Promise<Outcome> {
  if (file.size > limits.file) return { is: 'unknown', why: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!looksLike(bytes, '%PDF-')) return { is: 'unknown', why: 'noPdf' };
  let report: Report | null = null;
  try {
    if (proofIn(bytes) !== null) {
      const keys = (await askKeys()).flatMap((listed) => listedKey(listed) ?? []);
      report = await checkPaper(file.name, bytes, { keys, head: null }, () => Promise.resolve());
    }
    const number = numberIn(report) ?? known?.asked ?? null;
    if (number !== null) {
      const outcome = await besideRegister(file.name, bytes, number === known?.asked ? known : await askStanding(number), report);
      return known !== null && number !== known.asked && 'licence' in outcome ? { is: 'other', number } : outcome;
    }
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    return { is: 'unknown', why: 'unreadable' };
  }
  if (report === null) return { is: 'unknown', why: 'noProof' };
  if (isForeign(report)) return { is: 'unknown', why: 'foreign' };
  if (!report.isGood) return { is: 'altered', why: 'altered', number: null };
  return { is: 'facts', report, waybill: textIn(report, 'waybills.waybill.drafted.v1', 'number') };
}

async function besideRegister(name: string, bytes: Uint8Array, asked: Verified, report: Report | null): Promise<Outcome> {
  const { licence, asked: number } = asked;
  const foreign = report !== null && isForeign(report);
  if (licence === null) return { is: 'unknown', why: foreign ? 'foreign' : 'notRegistered' };
  if (licence.certificate === null) return { is: 'unknown', why: 'withoutCertificate' };
  const match = judge(bytes, licence.certificate);
  const proven = await prove(name, bytes, match, licence.seal, number);
  if (proven?.isEarlier === true && !foreign) return { is: 'earlier', report: proven.report, asked, licence };
  if (match === 'differs') return { is: 'altered', why: 'altered', number };
  if (match === 'added') return { is: 'altered', why: 'added', number };
  if (foreign || (proven !== null && !proven.isGood)) return { is: 'altered', why: 'unproven', number };
  if (match === 'prefix') return { is: 'unknown', why: 'onlyStart' };
  const is = isInForce(licence) ? 'genuine' : licence.standing === 'SUSPENDED_BY_ORDER' ? 'suspended' : 'lapsed';
  return { is, match, report: proven?.report ?? null, asked, licence };
}

/** Which certificate a file claims to be: the number in the fact that is to record its digest, whether or not that is proven yet. */
function numberIn(report: Report | null): string | null {
  const recordedBy = report?.documents[0]?.fact ?? null;
  const number = report?.facts.find((fact) => fact.position === recordedBy)?.data?.licenceNumber;
  return typeof number === 'string' ? number : null;
}

/** Whether the proof is of another ledger, or of nobody's. */
const isForeign = (report: Report): boolean => report.findings.some(({ code }) => code === 'HEAD-NOT-PINNED');

function textIn(report: Report, type: string, name: string): string | null {
  const text = report.facts.find((fact) => fact.type === type)?.data?.[name];
  return typeof text === 'string' ? text : null;
}
