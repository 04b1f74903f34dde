import type { Texts } from '../language/texts';

/** Texts of the calculator of fines. */
export const calculatorTexts = {
  title: ['罚款计算', 'How a fine is worked out'],
  hint: ['逐步列出法律规定的计算过程。计算由判断处罚决定是否合法的同一组规则完成；裁量由有权作出决定的人负责。', 'Every step of the law, worked out by the same rules that judge a decision. The decision is for those who take it.'],
  terms: ['计算条件', 'From what'],
  work: ['计算', 'Work it out'],
  steps: ['计算过程', 'Step by step'],
  step: ['步骤', 'Step'],
  formula: ['算式', 'Formula'],
  result: ['结果', 'Result'],
  sources: ['依据', 'Rests on'],
  range: ['可以处罚款', 'The fine may be'],
  yuanRange: ['{least} – {most} 元', '¥{least} – {most}'],
  yuan: ['{amount} 元', '¥{amount}'],
  proposed: ['建议数额', 'Proposed'],
  noFine: ['法律未规定罚款', 'The law lays down no fine'],
  warning: ['警告（超限不足计罚的档数）', 'A warning: the excess is below the first step'],
  hearing: ['达到 {amount} 元，当事人可以要求听证', 'From ¥{amount} on the party may ask for a hearing'],
  onSpot: ['违法事实确凿并有法定依据，且罚款不超过 {amount} 元的，可以适用简易程序', 'Where the facts are clear and the law gives a basis, the simplified procedure is open up to ¥{amount}'],
  value: ['取值 {value}', 'value {value}'],
  since: ['自 {day} 起', 'since {day}'],
  byDefault: ['缺省值', 'default'],
  cannot: ['按这些条件无法计算：当日没有该违法行为的规定、没有该情节，或者轴型没有限值。', 'Nothing can be worked out from that: no such offence or band on that day, or no limit for these axles.'],
  empty: ['填写条件后显示计算过程。', 'Fill in from what it is to be worked out.'],
} satisfies Texts<string>;

/** Units of results. */
export const unitWords: Texts<string> = { yuan: ['元', 'yuan'], kg: ['千克', 'kg'], steps: ['档', 'steps'], day: ['', ''] };
