import type { Texts } from '../language/texts';

/** Texts of forms. */
export const formTexts = {
  add: ['增加一项', 'Add one'],
  remove: ['移除', 'Remove'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  chooseFile: ['选择文件', 'Choose a file'],
  digestOf: ['摘要已计算', 'The digest was worked out'],
  deposited: ['摘要已计算，文件已存入证据库', 'The digest was worked out, and the store of evidence has the file'],
  notDeposited: ['摘要已计算；证据库未收下该文件（{status}）', 'The digest was worked out; the store of evidence did not take the file ({status})'],
  noDigest: ['此浏览器无法计算摘要，请填写 64 位摘要', 'This browser cannot work a digest out; please type its 64 digits'],
  clear: ['清空', 'Clear'],
  taken: ['已移除，尚未提交，可以撤销。', 'Taken away; nothing was sent, and you can have it back.'],
  undo: ['撤销', 'Undo'],
  meanwhile: ['您填写期间，已有新的办理：', 'Since you began, this was done:'],
  goOn: ['已知悉，继续办理', 'Seen, go on'],
  myself: ['填入本人', 'Myself'],
  others: ['其他办理事项（{count}）', 'Other acts ({count})'],
  othersHint: ['以下事项不属于当前阶段，提交后由规则判断。', 'These belong to another stage; whether the law allows them, the rules say when they are sent.'],
  plateColour: ['号牌颜色', 'Colour'],
  changedFrom: ['{before} → {now}', '{before} → {now}'],
  changedElse: ['他人已有新的办理，请核对本页最新情况。', 'Something was recorded; please look at how the matter stands on this page.'],
  give: ['提交', 'Record it'],
} satisfies Texts<string>;

/** Colours of number plates, as the record writes them. */
export const plateColourWords: Texts<string> = {
  Yellow: ['黄色', 'Yellow'], Blue: ['蓝色', 'Blue'], Green: ['渐变绿色', 'Green'], YellowGreen: ['黄绿双拼色', 'Yellow and green'], Black: ['黑色', 'Black'], White: ['白色', 'White'],
};
