import type { InspectOnRoadInput, RoadsideResult } from '../documents/trusted';
import { today } from '../language/time';

/** An officer as the form has them. */
export interface OfficerDraft {
  readonly account: string;
  readonly name: string;
  readonly certificateNumber: string;
  readonly certificateUntil: string;
}

/** The form of an inspection, while it is filled in. */
export interface InspectionDraft {
  readonly officers: readonly OfficerDraft[];
  readonly result: RoadsideResult | null;
  readonly findings: string;
  readonly place: string;
}

/** What is wrong with a field of the form: the shape only, the law is the host's. */
export type ShapeFault = 'required' | 'tooLong' | 'expiredCertificate';

/** An officer who is not filled in. */
export const nobody: OfficerDraft = { account: '', name: '', certificateNumber: '', certificateUntil: '' };

/** Characters that the host takes: of names and numbers, and of other texts. */
export const longest = { short: 200, long: 4000 } as const;

const ofText = (text: string, most: number): ShapeFault | null =>
  text.trim() === '' ? 'required' : text.length > most ? 'tooLong' : null;

/** The faults of a form by the path of their field; empty when it can be sent. */
export function faultsOf(draft: InspectionDraft): ReadonlyMap<string, ShapeFault> {
  const found = new Map<string, ShapeFault>();
  const note = (path: string, fault: ShapeFault | null): void => {
    if (fault !== null) found.set(path, fault);
  };
  draft.officers.forEach((officer, index) => {
    for (const field of ['account', 'name', 'certificateNumber'] as const) note(`officers.${index}.${field}`, ofText(officer[field], longest.short));
    note(
      `officers.${index}.certificateUntil`,
      officer.certificateUntil === '' ? 'required' : officer.certificateUntil < today() ? 'expiredCertificate' : null,
    );
  });
  note('result', draft.result === null ? 'required' : null);
  note('findings', ofText(draft.findings, longest.long));
  note('place', ofText(draft.place, longest.short));
  return found;
}

/** The act that a form stands for; null while its shape is wrong. */
export function inputOf(waybill: string, draft: InspectionDraft): Omit<InspectOnRoadInput, 'commandId'> | null {
  if (draft.result === null || faultsOf(draft).size > 0) return null;
  return {
    waybill,
    officers: draft.officers.map((officer) => ({ ...officer, account: officer.account.trim(), name: officer.name.trim(), certificateNumber: officer.certificateNumber.trim() })),
    result: draft.result,
    findings: draft.findings.trim(),
    place: draft.place.trim(),
  };
}
