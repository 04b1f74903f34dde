import type { PaperNow, Registers } from './registers';
import type { Waybill } from './WaybillView';

/** What a paper was worth when the waybill was issued. */
export interface PaperThen {
  readonly standing: string;
  readonly inForce: boolean;
  readonly until: string | null;
}

/** One paper, then and now. */
export interface Compared {
  readonly key: 'licence' | 'vehicle' | 'trailer' | { readonly duty: string };
  readonly then: PaperThen | null;
  readonly now: PaperNow | null;
  /** What makes it unfit today, though it may have been fit then. */
  readonly fault: Fault | null;
}

/** Why a paper is no good today, and since when. */
export interface Fault {
  readonly why: 'notRegistered' | 'expiredSince' | 'suspendedSince' | 'endedSince' | 'reviewSince' | 'standing';
  readonly day: string;
}

/** The host names standings in two ways: `SuspendedByOrder` in a snapshot, `SUSPENDED_BY_ORDER` in a register. */
export const standingName = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** Every paper that a waybill rests on, as it was at the issue beside what the registers say today. */
export function compare(waybill: Waybill, registers: Registers): readonly Compared[] {
  const { snapshot } = waybill;
  const papers: Compared[] = [
    { key: 'licence', then: snapshot?.licence ?? null, now: registers.licence, fault: faultOf(registers.licence, registers.on) },
    { key: 'vehicle', then: snapshot?.vehicle ?? null, now: registers.vehicle, fault: faultOf(registers.vehicle, registers.on) },
  ];
  if (waybill.trailer !== null)
    papers.push({ key: 'trailer', then: snapshot?.trailer ?? null, now: registers.trailer, fault: faultOf(registers.trailer, registers.on) });
  // The snapshot knows drivers of either kind as drivers.
  const thenFor = (duty: string): PaperThen | null =>
    snapshot?.crew.find((one) => (one.duty === 'ESCORT') === (duty === 'ESCORT')) ?? null;
  for (const { duty, qualification } of registers.crew)
    papers.push({ key: { duty }, then: thenFor(duty), now: qualification, fault: faultOf(qualification, registers.on) });
  return papers;
}

/** What makes a paper unfit today; null when it is fit. */
export function faultOf(paper: PaperNow | null, on: string): Fault | null {
  if (paper === null) return { why: 'notRegistered', day: '' };
  if (paper.endedOn !== null) return { why: 'endedSince', day: paper.endedOn };
  if (paper.standing === 'SUSPENDED_BY_ORDER') return { why: 'suspendedSince', day: paper.suspendedFrom ?? on };
  if (paper.until !== null && paper.until < on) return { why: 'expiredSince', day: paper.until };
  if (!paper.inForce) return { why: 'standing', day: '' };
  return paper.reviewBy !== null && paper.reviewBy < on ? { why: 'reviewSince', day: paper.reviewBy } : null;
}
