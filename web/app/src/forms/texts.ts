import type { Texts } from '../language/texts';

/** Texts of forms. */
export const formTexts = {
  add: ['增加一项', 'Add one'],
  remove: ['移除', 'Remove'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  clear: ['清空', 'Clear'],
  taken: ['已移除，尚未提交，可以撤销。', 'Taken away; nothing was sent, and you can have it back.'],
  undo: ['撤销', 'Undo'],
  meanwhile: ['您填写期间，已有新的办理：', 'Since you began, this was done:'],
  goOn: ['已知悉，继续办理', 'Seen, go on'],
  myself: ['填入本人', 'Myself'],
  digestOf: ['选择文件计算摘要', 'Digest of a file'],
  others: ['其他办理事项（{count}）', 'Other acts ({count})'],
  othersHint: ['以下事项不属于当前阶段，提交后由规则判断。', 'These belong to another stage; whether the law allows them, the rules say when they are sent.'],
  give: ['提交', 'Record it'],
} satisfies Texts<string>;
