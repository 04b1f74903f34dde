import type { Texts } from '../language/texts';

/** Texts of the sign-in. */
export const sessionTexts = {
  title: ['登录', 'Sign in'],
  development: ['试用账号', 'Accounts for trying out'],
  developmentHint: ['本系统以试用方式运行，选择一个账号即可登录。', 'This installation is for trying out: choose an account to sign in.'],
  provider: ['通过统一身份认证登录', 'Sign in with the identity provider'],
  away: ['暂时无法登录，请稍后重试。', 'Signing in is not possible at the moment; please try again.'],
  signingIn: ['正在登录', 'Signing in'],
  ended: ['登录已到期', 'Your session has ended'],
  endedHint: ['您填写的内容仍保留在本标签页，重新登录后可继续办理。', 'What you filled in is kept in this tab: sign in again and go on.'],
  again: ['重新登录', 'Sign in again'],
  asPublic: ['不登录继续浏览', 'Go on without signing in'],
  find: ['查找账号、姓名或角色', 'Find an account, name or role'],
} satisfies Texts<string>;
