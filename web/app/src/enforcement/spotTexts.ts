import type { Texts } from '../language/texts';

/** Texts of the penalty on the spot. */
export const spotTexts = {
  title: ['当场处罚', 'Penalty on the spot'],
  hint: ['适用简易程序：事实确凿、依据明确，限于警告或者法定数额以下的罚款（行政处罚法第五十一条）。', 'The simplified procedure: clear facts, a legal basis, and only a warning or a fine up to the statutory amount (APL 51).'],
  officers: ['一、执法人员（两人以上）', '1. Officers (two or more)'],
  party: ['二、当事人', '2. Party'],
  act: ['三、违法行为', '3. What happened'],
  penalty: ['四、处罚', '4. Penalty'],
  steps: ['五、当场处罚步骤', '5. Steps on the spot'],
  paper: ['六、决定书', '6. Decision paper'],
  kind: ['处罚种类', 'Kind'],
  here: ['填入当前位置', 'Fill in where I am'],
  band: ['法定幅度：{range}', 'Band of the law: {range}'],
  bandOf: ['{least} – {most} 元', '¥{least} – {most}'],
  noFine: ['未规定罚款', 'no fine is laid down'],
  limit: ['当场处罚上限：{amount} 元（行政处罚法第五十一条）', 'Largest fine on the spot: ¥{amount} (APL 51)'],
  tooLarge: ['超过当场处罚上限，须适用普通程序立案。', 'Above what the simplified procedure allows: the case has to be filed in the ordinary way.'],
  missingSteps: ['六个步骤均须完成。', 'All six steps have to be taken.'],
  record: ['作出当场处罚决定', 'Record the decision'],
  incomplete: ['还有 {count} 项未填写，见红色提示。', '{count} things are still to be filled in; see what is red.'],
  fineOf: ['{kind} {amount} 元', '{kind} {amount} yuan'],
  performance: ['自收到决定书之日起十五日内到指定银行或者通过电子支付系统缴纳', 'To be paid within fifteen days of receipt at the designated bank or electronically'],
  performanceOfWarning: ['当场执行', 'Carried out on the spot'],
  remedies: ['自收到本决定书之日起六十日内先申请行政复议；对行政复议决定不服的，自收到行政复议决定书之日起十五日内提起行政诉讼', 'Reconsideration first, within sixty days of receipt; against its outcome suit, within fifteen days'],
} satisfies Texts<string>;
