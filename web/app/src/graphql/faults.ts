import type { CombinedError } from '@urql/core';
import type { Texts } from '../language/texts';

/** What can go wrong with a request, by the codes of the host; texts tell what to do. */
export const faultTexts = {
  NETWORK: ['网络不通或服务暂停，请稍后重试。', 'The network or the service is away; please try again.'],
  UNAVAILABLE: ['数据库暂时无法访问，请稍后重试。', 'The record cannot be reached at the moment; please try again.'],
  STALE: ['数据尚在更新，请稍后重试。', 'The data are still catching up; please try again shortly.'],
  RATE_LIMITED: ['访问过于频繁，请稍后再试。', 'Too much was asked lately; please wait a little.'],
  COST_EXCEEDED: ['查询范围过大，请缩小范围。', 'That asks for too much at once; please narrow it.'],
  TIMEOUT: ['查询耗时过长，请缩小范围。', 'It took too long; please narrow it.'],
  UNAUTHENTICATED: ['登录已失效，请重新登录。', 'You are signed out; please sign in again.'],
  FORBIDDEN: ['您的角色无权查看或办理该事项。', 'Your roles do not see or do this.'],
  PURPOSE_REQUIRED: ['查看高敏感信息须说明目的。', 'A purpose must be stated to see highly sensitive values.'],
  INTERNAL: ['系统发生错误，请重试；仍不成功请联系管理员。', 'Something went wrong on our side; try again, or tell the administrator.'],
} satisfies Texts<string>;

export type FaultCode = keyof typeof faultTexts;

/** The code of a fault; what the host gives no known code is internal. */
export function codeOf(error: CombinedError): FaultCode {
  if (error.networkError !== undefined && error.graphQLErrors.length === 0) return 'NETWORK';
  const code = error.graphQLErrors[0]?.extensions.code;
  return typeof code === 'string' && code in faultTexts ? (code as FaultCode) : 'INTERNAL';
}

/** Whether the same request may go through when it is sent again. */
export const mayPass = (code: FaultCode): boolean => ['NETWORK', 'UNAVAILABLE', 'STALE', 'RATE_LIMITED', 'INTERNAL'].includes(code);
