import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import { ActTabs, type OfferedAct } from '../forms/ActTabs';
import type { Filled } from '../forms/field';
import { standingOf } from '../forms/meanwhile';
import { mayExecute, type Role } from '../graphql/document';
import { useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { draftsOf } from './DraftPapers';
import { useFineLines, type FineAccount } from './FineFacts';
import { caseFormWords } from './formWords';
import { asWorked } from './order';

interface Props {
  readonly account: FineAccount;
  /** Ids of the measures of the case, of which one may be sold. */
  readonly measures: readonly string[];
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}

const owing: readonly string[] = ['PAYABLE', 'RESCHEDULED', 'DEMANDED', 'BEFORE_COURT'];

/** What may be done about a fine where it stands, by whoever looks. */
export function FineActs({ account, measures, again, onDone }: Props) {
  const word = useWords(caseFormWords);
  const { session } = useSession();
  const lines = useFineLines(account);
  const { standing, due } = account;
  const act = (name: string, document: { readonly roles: readonly Role[] }, fields: OfferedAct['fields'], open: boolean, begin: Readonly<Record<string, Filled>> = {}): OfferedAct => ({
    key: name, label: word(name), document, fields: asWorked(fields), begin, open: open && session !== null && mayExecute(document, session.roles),
    options: { measure: measures.map((one) => [one, one] as const) }, look: draftsOf(name, account.case),
  });
  return (
    <ActTabs
      acts={[
        act('recordPayment', documents.recordPayment, forms.recordPaymentForm, owing.includes(standing), { amount: account.owed, paidOn: today() }),
        act('reschedulePayment', documents.reschedulePayment, forms.reschedulePaymentForm, ['PAYABLE', 'RESCHEDULED', 'DEMANDED'].includes(standing)),
        act('demandPerformance', documents.demandPerformance, forms.demandPerformanceForm, ['PAYABLE', 'RESCHEDULED'].includes(standing) && due !== null && due < today(), { servedOn: today() }),
        act('applyCourtEnforcement', documents.applyCourtEnforcement, forms.applyCourtEnforcementForm, standing === 'DEMANDED'),
        act('recordCourtOutcome', documents.recordCourtOutcome, forms.recordCourtOutcomeForm, standing === 'BEFORE_COURT'),
        act('collectCompulsorily', documents.collectCompulsorily, forms.collectCompulsorilyForm, standing === 'DEMANDED' && measures.length > 0),
        act('waiveSurcharge', documents.waiveSurcharge, forms.waiveSurchargeForm, owing.includes(standing) && Number(account.surcharge) > 0),
        act('refundFine', documents.refundFine, forms.refundFineForm, Number(account.toRefund) > 0, { amount: account.toRefund, refundedOn: today() }),
      ]}
      fixed={{ case: account.case, expectedVersion: account.version }}
      words={caseFormWords}
      about={`fine:${account.case}`}
      onDone={onDone}
      empty={null}
      meanwhile={{ again, standing: standingOf(lines) }}
    />
  );
}
