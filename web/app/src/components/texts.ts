import type { Texts } from '../language/texts';

/** Texts of the parts that all pages share. */
export const shared = {
  again: ['重试', 'Try again'],
  nothing: ['没有内容', 'Nothing here'],
  loading: ['正在加载', 'Loading'],
  refused: ['不予办理', 'Refused'],
  rule: ['规则', 'Rule'],
  article: ['依据', 'Article'],
  notSent: ['未能送达，您填写的内容仍在。', 'It could not be sent; what you filled in is still here.'],
  sendingAgain: ['网络较慢，正在第 {attempt} 次发送……', 'The network is slow; sending for the {attempt}. time…'],
  done: ['已记录在案', 'On record'],
  position: ['账本位置 {position}', 'Ledger position {position}'],
  conflict: ['他人已先行办理，请核对最新情况后再办。您填写的内容仍在。', 'Somebody acted before you. Look at what changed and act again; what you filled in is still here.'],
  hostAway: ['与服务器的连接中断，正在重新连接。页面上的内容和您填写的内容都不会丢失。', 'The connection is interrupted; connecting again. Nothing that is shown or filled in is lost.'],
  hostBack: ['连接已恢复。', 'The connection is back.'],
  close: ['关闭', 'Close'],
  signIn: ['登录', 'Sign in'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  none: ['—', '—'],
  missing: ['没有这个页面', 'There is no such page'],
  home: ['回到首页', 'Back to the beginning'],
  total: ['共 {count} 条', '{count} in all'],
  more: ['加载更多', 'Load more'],
  clear: ['清除筛选', 'Clear filters'],
  refresh: ['刷新', 'Refresh'],
} satisfies Texts<string>;
