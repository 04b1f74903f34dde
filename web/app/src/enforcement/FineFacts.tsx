import { Facts, type Line } from '../components/Facts';
import type { FineAccountResult } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import { moneyOf } from '../language/money';
import { courtWords, fineStandingWords, fineTexts } from './fineTexts';

/** The account of a fine. */
export type FineAccount = NonNullable<FineAccountResult['fineAccount']>;

/** What is owed, what was paid, and how far collection has come. */
export function useFineLines(account: FineAccount): readonly Line[] {
  const text = useTexts(fineTexts);
  const [standing, court] = [useWords(fineStandingWords), useWords(courtWords)];
  const some = (amount: string): string | null => (Number(amount) === 0 ? null : moneyOf(amount));
  return [
    [text('standing'), standing(account.standing)],
    [text('fine'), moneyOf(account.fine)],
    [text('owed'), moneyOf(account.owed), Number(account.owed) > 0],
    [text('due'), account.due],
    [text('received'), account.receivedOn],
    [text('paid'), some(account.paidTowardsFine)],
    [text('surcharge'), some(account.surcharge) === null ? null : text('surchargeOf', { amount: moneyOf(account.surcharge), days: account.surchargeDays })],
    [text('paidSurcharge'), some(account.paidTowardsSurcharge)],
    [text('waived'), some(account.waived)],
    [text('toRefund'), some(account.toRefund), true],
    [text('refunded'), some(account.refunded)],
    [text('pending'), account.pendingRemedies === 0 ? null : text('pendingOf', { count: account.pendingRemedies })],
    [text('relief'), account.relief],
    [text('demanded'), account.demandedOn],
    [text('courtFrom'), account.courtFrom],
    [text('applied'), account.appliedToCourtOn],
    [text('court'), account.outcome === null ? null : court(account.outcome)],
  ];
}

/** The same as a list. */
export const FineFacts = ({ account }: { readonly account: FineAccount }) => <Facts lines={useFineLines(account)} />;
