import type { Texts } from '../language/texts';
import { causeWords } from './texts';

/** Names of the acts of a publicity clerk, labels of their fields, and words of their choices. */
export const publicityFormWords: Texts<string> = {
  publishPenalty: ['公示处罚', 'Show the penalty'], publishLicence: ['公示许可', 'Show the licence'], reportDocument: ['登记信息报送', 'Record a report'],
  requireWithdrawal: ['登记应当撤回', 'Record that it must go'], withdrawPublication: ['撤回公示', 'Withdraw'], endPublicity: ['终止公示', 'End the publicity'],
  reconsiderPublicity: ['重新认定', 'Consider anew'], recordNecessity: ['登记公示必要', 'Record why it must be public'], recordLicenceState: ['登记许可状态', 'Record the state of the licence'],

  until: ['公示截止期（空白为最长期限）', 'Shown until (empty: the longest term)'], platformName: ['信用平台名称', 'Name of the platform'], receiptNumber: ['回执编号', 'Receipt'],
  cause: ['原因', 'Cause'], document: ['依据文书编号', 'Number of the document'], overturnedOn: ['文书日期', 'Day of the document'], reasons: ['说明理由（向社会公开）', 'Reasons (told to the public)'],
  necessity: ['公示的必要性', 'Why it must be public'], valid: ['许可有效', 'The licence is in force'],
  ...causeWords, TERM_REACHED: ['公示期满', 'The term has run out'], CREDIT_REPAIRED: ['信用修复', 'Credit was repaired'],
};
