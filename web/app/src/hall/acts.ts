import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import { inOrder, type FormField } from '../forms/field';
import type { Trusted } from '../graphql/document';

/** An act on an application: its form, and the stages in which it makes sense to offer it. */
export interface HallAct {
  readonly name: string;
  readonly document: Trusted<object, { input: ApplicationInput }>;
  readonly fields: readonly FormField[];
  readonly stages: readonly string[];
  /** The next step that this act is; it is offered first then. */
  readonly turn: string | undefined;
}

/** What all these acts are about. */
export interface ApplicationInput {
  commandId: string;
  application: string;
  expectedVersion?: string | null;
}

const turns: Readonly<Record<string, string>> = {
  acceptApplication: 'DECIDE_ON_ACCEPTANCE', resubmitMaterials: 'AWAIT_CORRECTION', assignReviewer: 'ASSIGN_REVIEWER', recordVerification: 'REVIEW',
  resumeClock: 'AWAIT_RESUME', holdHearing: 'HOLD_HEARING', grantLicence: 'DECIDE', issueCertificate: 'ISSUE_CERTIFICATE',
};

/** What is found comes before what follows from it, and that before the papers. */
const order: readonly string[] = [
  'ground', 'matter', 'party', 'reviewer', 'testers', 'method', 'staff', 'account', 'name', 'findings', 'condition', 'met', 'opinion', 'heldOn', 'place', 'chair', 'summary', 'recordSigned', 'recordSha256',
  'material', 'problem', 'correction', 'resubmitBy', 'workingDays', 'competentAuthority', 'reasons', 'reason', 'content', 'scope', 'term', 'award', 'falseMaterial', 'restsOnHearingRecord', 'remedies',
  'documentNumber', 'variant', 'preliminaryReview', 'testing', 'joint', 'fee', 'feeBasis', 'evidence',
];

const act = (name: string, document: unknown, fields: readonly FormField[], ...stages: readonly string[]): HallAct =>
  // Each has an input of its own; what they have in common is all that is used here.
  ({ name, document: document as HallAct['document'], fields: inOrder(fields, order), stages, turn: turns[name] });

/** The acts in the order in which an application goes its way. */
export const hallActs: readonly HallAct[] = [
  act('acceptApplication', documents.acceptApplication, forms.acceptApplicationForm, 'SUBMITTED'),
  act('requestCorrection', documents.requestCorrection, forms.requestCorrectionForm, 'SUBMITTED'),
  act('allowOnSpotCorrection', documents.allowOnSpotCorrection, forms.allowOnSpotCorrectionForm, 'SUBMITTED'),
  act('declareNoLicenceNeeded', documents.declareNoLicenceNeeded, forms.declareNoLicenceNeededForm, 'SUBMITTED'),
  act('declareOutOfCompetence', documents.declareOutOfCompetence, forms.declareOutOfCompetenceForm, 'SUBMITTED'),
  act('resubmitMaterials', documents.resubmitMaterials, forms.resubmitMaterialsForm, 'CORRECTION_REQUESTED'),
  act('assignReviewer', documents.assignReviewer, forms.assignReviewerForm, 'ACCEPTED', 'UNDER_REVIEW'),
  act('recordVerification', documents.recordVerification, forms.recordVerificationForm, 'ACCEPTED', 'UNDER_REVIEW'),
  act('stopClock', documents.stopReviewClock, forms.stopReviewClockForm, 'ACCEPTED', 'UNDER_REVIEW'),
  act('resumeClock', documents.resumeReviewClock, forms.resumeReviewClockForm, 'CLOCK_STOPPED'),
  act('extendReview', documents.extendReview, forms.extendReviewForm, 'ACCEPTED', 'UNDER_REVIEW'),
  act('grantLicence', documents.grantLicence, forms.grantLicenceForm, 'UNDER_REVIEW', 'ACCEPTED'),
  act('refuseLicence', documents.refuseLicence, forms.refuseLicenceForm, 'UNDER_REVIEW', 'ACCEPTED'),
  act('issueCertificate', documents.issueCertificate, forms.issueCertificateForm, 'GRANTED'),
  act('notifyInterestedParty', documents.notifyInterestedParty, forms.notifyInterestedPartyForm, 'ACCEPTED', 'UNDER_REVIEW'),
  act('requestHearing', documents.requestHearing, forms.requestHearingForm, 'ACCEPTED', 'UNDER_REVIEW', 'CLOCK_STOPPED'),
  act('announceHearing', documents.announceHearing, forms.announceHearingForm, 'ACCEPTED', 'UNDER_REVIEW', 'CLOCK_STOPPED'),
  act('holdHearing', documents.holdHearing, forms.holdHearingForm, 'ACCEPTED', 'UNDER_REVIEW', 'CLOCK_STOPPED'),
  act('completePreliminaryReview', documents.completePreliminaryReview, forms.completePreliminaryReviewForm, 'ACCEPTED', 'UNDER_REVIEW'),
  act('assignTesters', documents.assignTesters, forms.assignTestersForm, 'ACCEPTED', 'UNDER_REVIEW'),
  act('withdrawApplication', documents.withdrawApplication, forms.withdrawApplicationForm, 'SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW', 'CLOCK_STOPPED'),
  act('terminateApplication', documents.terminateApplication, forms.terminateApplicationForm, 'SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW', 'CLOCK_STOPPED'),
];
