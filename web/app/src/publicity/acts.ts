import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import type { FormField } from '../forms/field';
import type { Trusted } from '../graphql/document';
import type { Docket } from './PublicationDocketPage';

/** What all these acts are about. */
export interface PublicationInput {
  commandId: string;
  publication: string;
  expectedVersion?: string | null;
}

/** An act on the publicity of a document: its form, and when it makes sense to offer it. */
export interface PublicationAct {
  readonly name: string;
  readonly document: Trusted<object, { input: PublicationInput }>;
  readonly fields: readonly FormField[];
  readonly open: (at: Docket) => boolean;
}

const act = (name: string, document: unknown, fields: readonly FormField[], open: (at: Docket) => boolean): PublicationAct =>
  // Each has an input of its own; what they have in common is all that is used here.
  ({ name, document: document as PublicationAct['document'], fields, open });

/** Whether a licence is in force, somebody says: the form begins with no answer. */
const stateFields = forms.recordLicenceStateForm.map((field) => (field.name === 'valid' ? { ...field, open: true } : field));

const isOver = (at: Docket): boolean => at.stage === 'WITHDRAWN' || at.stage === 'ENDED';
const isPenalty = (at: Docket): boolean => at.kind === 'PENALTY' && !isOver(at);

/** The acts in the order in which a publication goes its way. */
export const publicationActs: readonly PublicationAct[] = [
  act('publishPenalty', documents.publishPenalty, forms.publishPenaltyForm, (at) => isPenalty(at) && at.stage === 'DECIDED' && at.public),
  act('publishLicence', documents.publishLicence, forms.publishLicenceForm, (at) => at.kind === 'LICENCE' && at.stage === 'DECIDED'),
  act('withdrawPublication', documents.withdrawPublication, forms.withdrawPublicationForm, (at) => at.stage === 'SHOWN'),
  act('requireWithdrawal', documents.requireWithdrawal, forms.requireWithdrawalForm, (at) => at.stage === 'SHOWN' && at.withdrawBy === null),
  act('reportDocument', documents.reportDocument, forms.reportDocumentForm, (at) => !isOver(at)),
  act('recordNecessity', documents.recordNecessity, forms.recordNecessityForm, (at) => isPenalty(at) && at.ground === 'MINOR_WITHHELD'),
  act('reconsiderPublicity', documents.reconsiderPublicity, forms.reconsiderPublicityForm, isPenalty),
  act('recordLicenceState', documents.recordLicenceState, stateFields, (at) => at.kind === 'LICENCE' && !isOver(at)),
  act('endPublicity', documents.endPublicity, forms.endPublicityForm, isPenalty),
];
