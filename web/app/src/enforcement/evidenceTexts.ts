import type { Texts } from '../language/texts';

/** Texts of files of evidence. */
export const evidenceTexts = {
  checkAndShow: ['核对摘要并查看', 'Check the digest and show'],
  fetching: ['正在读取……', 'Fetching…'],
  absent: ['证据库中没有该文件，或者您无权查看。', 'The store of evidence has no such file for you.'],
  broken: ['证据库中的文件与摘要不符，不予提供。', 'What the store holds is not what its digest says; it is not handed out.'],
  away: ['暂时无法读取。', 'It cannot be read at the moment.'],
  again: ['重试', 'Try again'],
  matches: ['✓ 摘要相符（浏览器计算）', '✓ The digest is that on record, worked out here'],
  differs: ['✗ 摘要不符：不是入卷时的文件', '✗ Another digest: this is not what was collected'],
  noDigest: ['此浏览器无法计算摘要，未核对', 'This browser cannot work a digest out; nothing was checked'],
  cut: ['仅显示开头 20000 字节；摘要按完整文件核对。', 'Only the first 20 000 bytes are shown; the digest is that of the whole file.'],
  whole: ['打开完整文件', 'Open the whole file'],
  open: ['打开文件', 'Open the file'],
} satisfies Texts<string>;
