import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import { inOrder, type FormField } from '../forms/field';
import type { Trusted } from '../graphql/document';

/** An act on a licence: its form, and the standings in which it makes sense to offer it. */
export interface LicenceAct {
  readonly name: string;
  readonly document: Trusted<object, { input: LicenceInput }>;
  readonly fields: readonly FormField[];
  readonly standings: readonly string[];
}

/** What all these acts are about. */
export interface LicenceInput {
  commandId: string;
  licence: string;
  expectedVersion?: string | null;
}

/** Why and how long, what was weighed, and the papers. */
const order: readonly string[] = [
  'ground', 'kind', 'reasons', 'until', 'reviewedOn', 'nextReview', 'terminalOnline', 'endsOn', 'notOperatingSince', 'publicInterest', 'safety', 'compensation', 'hearingNoticeServedOn', 'hearingHeld',
  'caseNumber', 'decisionNumber', 'application', 'document',
];

const act = (name: string, document: unknown, fields: readonly FormField[], ...standings: readonly string[]): LicenceAct =>
  // Each has an input of its own; what they have in common is all that is used here.
  ({ name, document: document as LicenceAct['document'], fields: inOrder(fields, order), standings });

const usable = ['ACTIVE', 'RENEWAL_PENDING'];
const inForce = [...usable, 'SUSPENDED_BY_ORDER'];

/** The acts on a licence that is in force first, then those that end it or bring it back. */
export const licenceActs: readonly LicenceAct[] = [
  act('suspendLicence', documents.suspendLicence, forms.suspendLicenceForm, ...usable),
  act('liftSuspension', documents.liftSuspension, forms.liftSuspensionForm, 'SUSPENDED_BY_ORDER'),
  act('recordAnnualReview', documents.recordAnnualReview, forms.recordAnnualReviewForm, ...inForce),
  act('reportTermination', documents.reportTermination, forms.reportTerminationForm, ...usable),
  act('rescindLicence', documents.rescindLicence, forms.rescindLicenceForm, ...inForce),
  act('withdrawLicence', documents.withdrawLicence, forms.withdrawLicenceForm, ...inForce),
  act('revokeLicence', documents.revokeLicence, forms.revokeLicenceForm, ...inForce),
  act('deregisterLicence', documents.deregisterLicence, forms.deregisterLicenceForm, ...inForce, 'EXPIRED', 'RESCINDED', 'WITHDRAWN_BY_AUTHORITY', 'REVOKED_BY_PENALTY'),
  act('restoreLicence', documents.restoreLicence, forms.restoreLicenceForm, 'RESCINDED', 'WITHDRAWN_BY_AUTHORITY', 'REVOKED_BY_PENALTY', 'DEREGISTERED'),
];
