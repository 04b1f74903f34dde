import type { Texts } from '../language/texts';

/** Texts of fines and their payment. */
export const fineTexts = {
  title: ['罚款缴纳', 'Payment of fines'],
  one: ['罚款缴纳 {number}', 'Payment of the fine {number}'],
  decision: ['决定书文号', 'Decision'],
  standing: ['缴纳状态', 'Standing'],
  fine: ['罚款（元）', 'Fine (¥)'],
  owed: ['尚欠（元）', 'Owed (¥)'],
  due: ['缴纳期限', 'Due'],
  received: ['收到决定书', 'Decision received'],
  paid: ['已缴罚款（元）', 'Paid (¥)'],
  surcharge: ['加处罚款', 'Surcharge'],
  surchargeOf: ['{amount} 元（{days} 日）', '¥{amount} ({days} days)'],
  paidSurcharge: ['已缴加处罚款（元）', 'Surcharge paid (¥)'],
  waived: ['减免（元）', 'Waived (¥)'],
  toRefund: ['应退（元）', 'To be refunded (¥)'],
  refunded: ['已退（元）', 'Refunded (¥)'],
  pending: ['复议、诉讼', 'Remedies'],
  pendingOf: ['{count} 件进行中，期间不加处罚款', '{count} pending; no surcharge runs meanwhile'],
  relief: ['延期、分期文书', 'Deferral or instalments'],
  demanded: ['催告', 'Demanded'],
  courtFrom: ['可申请法院执行', 'Court from'],
  applied: ['申请法院执行', 'Applied to court'],
  court: ['法院结果', 'Outcome at court'],
  anyStanding: ['全部状态', 'Every standing'],
  find: ['决定书文号', 'Number of the decision'],
  filters: ['筛选', 'Filters'],
  none: ['没有符合条件的罚款', 'No fine meets these conditions'],
  missing: ['没有您可以查看的罚款', 'No fine that you may see'],
  acts: ['办理', 'Acts'],
  nobody: ['当前没有需要您办理的事项。', 'There is nothing for you to do at the moment.'],
} satisfies Texts<string>;

/** Where a fine stands. */
export const fineStandingWords: Texts<string> = {
  UNSERVED: ['决定未送达', 'Not served'], PAYABLE: ['待缴纳', 'Payable'], RESCHEDULED: ['延期、分期', 'Rescheduled'], DEMANDED: ['已催告', 'Demanded'], BEFORE_COURT: ['申请法院执行', 'Before court'],
  SETTLED: ['已缴清', 'Settled'], CANCELLED: ['已撤销', 'Cancelled'], ENDED: ['执行终结', 'Ended'],
};

/** What came of the application to the court. */
export const courtWords: Texts<string> = { EXECUTED: ['执行完毕', 'Executed'], GRANTED: ['裁定准予执行', 'Granted'], REFUSED: ['裁定不予执行', 'Refused'], TERMINATED: ['终结执行', 'Ended'] };
