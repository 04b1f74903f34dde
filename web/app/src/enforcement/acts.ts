import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import type { FormField } from '../forms/field';
import type { Trusted } from '../graphql/document';
import type { Case } from './CasePage';
import { asWorked } from './order';

/** What all acts on a case are about. */
export interface CaseInput {
  commandId: string;
  case: string;
  expectedVersion?: string | null;
}

/** An act on a case: its form, and when it makes sense to offer it. Whether the law allows it, the host says. */
export interface CaseAct {
  readonly name: string;
  readonly document: Trusted<object, { input: CaseInput }>;
  readonly fields: readonly FormField[];
  readonly open: (at: Case) => boolean;
  /** The next step that this act is; it is offered first then. */
  readonly turn: string | undefined;
}

const in_ = (...stages: readonly string[]) => (at: Case): boolean => stages.includes(at.stage);

/** Nothing more becomes of the case. */
export const hasEnded = in_('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'TRANSFERRED_JURISDICTION', 'TERMINATED');

/** Filed and not decided. */
const undecided = in_('FILED', 'INVESTIGATING', 'INVESTIGATION_CONCLUDED', 'LEGAL_REVIEWED', 'NOTICE_SERVED', 'HEARING_REQUESTED', 'HEARING_HELD', 'DELIBERATED');
const investigated = in_('INVESTIGATION_CONCLUDED', 'LEGAL_REVIEWED');
const told = in_('NOTICE_SERVED', 'HEARING_REQUESTED', 'HEARING_HELD', 'DELIBERATED');
const stopped = (at: Case): boolean => at.stops.some((stop) => stop.until === null);

const act = (name: string, document: unknown, fields: readonly FormField[], open: (at: Case) => boolean, turn?: string): CaseAct =>
  // Each has an input of its own; what they have in common is all that is used here.
  ({ name, document: document as CaseAct['document'], fields: asWorked(fields), open, turn });

/** The acts in the order in which a case goes its way, in either procedure; then its side exits. */
export const caseActs: readonly CaseAct[] = [
  act('assignOfficers', documents.assignOfficers, forms.assignOfficersForm, undecided, 'ASSIGN_OFFICERS'),
  act('recordInvestigation', documents.recordInvestigation, forms.recordInvestigationForm, in_('INVESTIGATING'), 'INVESTIGATE'),
  act('concludeInvestigation', documents.concludeInvestigation, forms.concludeInvestigationForm, in_('INVESTIGATING'), 'INVESTIGATE'),
  act('passLegalReview', documents.passLegalReview, forms.passLegalReviewForm, (at) => investigated(at) || told(at), 'SERVE_NOTICE'),
  act('returnFromLegalReview', documents.returnFromLegalReview, forms.returnFromLegalReviewForm, (at) => investigated(at) || told(at)),
  act('serveViolationNotice', documents.serveViolationNotice, forms.serveViolationNoticeForm, (at) => investigated(at) || at.stage === 'NOTICE_SERVED', 'SERVE_NOTICE'),
  act('receiveDefence', documents.receiveDefence, forms.receiveDefenceForm, told, 'AWAIT_DEFENCE'),
  act('waiveRights', documents.waiveRights, forms.waiveRightsForm, in_('NOTICE_SERVED'), 'AWAIT_DEFENCE'),
  act('reviewDefence', documents.reviewDefence, forms.reviewDefenceForm, (at) => at.next === 'REVIEW_DEFENCE', 'REVIEW_DEFENCE'),
  act('requestCaseHearing', documents.requestCaseHearing, forms.requestCaseHearingForm, (at) => at.stage === 'NOTICE_SERVED' && at.requestHearingBy !== null),
  act('scheduleCaseHearing', documents.scheduleCaseHearing, forms.scheduleCaseHearingForm, in_('HEARING_REQUESTED'), 'HOLD_HEARING'),
  act('holdCaseHearing', documents.holdCaseHearing, forms.holdCaseHearingForm, in_('HEARING_REQUESTED'), 'HOLD_HEARING'),
  act('waiveCaseHearing', documents.waiveCaseHearing, forms.waiveCaseHearingForm, in_('HEARING_REQUESTED')),
  act('recordCollectiveDecision', documents.recordCollectiveDecision, forms.recordCollectiveDecisionForm, in_('NOTICE_SERVED', 'HEARING_HELD')),
  act('decidePenalty', documents.decidePenalty, forms.decidePenaltyForm, told, 'DECIDE'),
  act('decideNoPenalty', documents.decideNoPenalty, forms.decideNoPenaltyForm, (at) => investigated(at) || told(at)),
  act('serveDecision', documents.serveDecision, forms.serveDecisionForm, in_('DECIDED'), 'SERVE'),
  act('reportOnSpotDecision', documents.reportOnSpotDecision, forms.reportOnSpotDecisionForm, (at) => at.next === 'REPORT', 'REPORT'),
  act('collectFineOnSpot', documents.collectFineOnSpot, forms.collectFineOnSpotForm, in_('SERVED')),
  act('handInCollectedFine', documents.handInCollectedFine, forms.handInCollectedFineForm, (at) => clockRuns(at, 'HAND_IN')),
  act('bankCollectedFine', documents.bankCollectedFine, forms.bankCollectedFineForm, (at) => clockRuns(at, 'BANKING')),
  act('closeCase', documents.closeCase, forms.closeCaseForm, in_('SERVED', 'NO_PENALTY', 'WITHDRAWN', 'TRANSFERRED_JURISDICTION', 'TERMINATED'), 'CLOSE'),
  act('archiveCase', documents.archiveCase, forms.archiveCaseForm, in_('CLOSED'), 'ARCHIVE'),
  act('orderCorrection', documents.orderCorrection, forms.orderCorrectionForm, undecided),
  act('recuseOfficer', documents.recuseOfficer, forms.recuseOfficerForm, (at) => undecided(at) && at.officers.length > 0),
  act('stopCaseClock', documents.stopCaseClock, forms.stopCaseClockForm, (at) => undecided(at) && at.procedure === 'ORDINARY' && !stopped(at)),
  act('resumeCaseClock', documents.resumeCaseClock, forms.resumeCaseClockForm, (at) => undecided(at) && stopped(at)),
  act('extendCasePeriod', documents.extendCasePeriod, forms.extendCasePeriodForm, (at) => undecided(at) && at.procedure === 'ORDINARY'),
  act('suspendCase', documents.suspendCase, forms.suspendCaseForm, undecided),
  act('resumeCase', documents.resumeCase, forms.resumeCaseForm, in_('SUSPENDED'), 'RESUME'),
  act('reportSuspectedCrime', documents.reportSuspectedCrime, forms.reportSuspectedCrimeForm, undecided),
  act('approvePoliceTransfer', documents.approvePoliceTransfer, forms.approvePoliceTransferForm, (at) => clockRuns(at, 'TRANSFER_DECISION'), 'TRANSFER_TO_POLICE'),
  act('declinePoliceTransfer', documents.declinePoliceTransfer, forms.declinePoliceTransferForm, (at) => clockRuns(at, 'TRANSFER_DECISION')),
  act('transferToPolice', documents.transferToPolice, forms.transferToPoliceForm, (at) => clockRuns(at, 'HAND_OVER'), 'TRANSFER_TO_POLICE'),
  act('recordPoliceFiling', documents.recordPoliceFiling, forms.recordPoliceFilingForm, in_('TRANSFERRED_CRIMINAL'), 'AWAIT_POLICE'),
  act('recordPoliceRefusal', documents.recordPoliceRefusal, forms.recordPoliceRefusalForm, in_('TRANSFERRED_CRIMINAL'), 'AWAIT_POLICE'),
  act('transferJurisdiction', documents.transferJurisdiction, forms.transferJurisdictionForm, undecided),
  act('withdrawCase', documents.withdrawCase, forms.withdrawCaseForm, undecided),
  act('terminateCase', documents.terminateCase, forms.terminateCaseForm, undecided),
];

function clockRuns(at: Case, clock: string): boolean {
  return at.enforcementDeadlines.nodes.some((one) => one.clock === clock && (one.state === 'RUNNING' || one.state === 'MISSED') && one.endedOn === null);
}
