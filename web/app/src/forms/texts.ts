import type { Texts } from '../language/texts';

/** Texts of forms. */
export const formTexts = {
  add: ['增加一项', 'Add one'],
  remove: ['移除', 'Remove'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  give: ['提交', 'Record it'],
} satisfies Texts<string>;
