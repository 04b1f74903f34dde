import { cacheExchange, Client, fetchExchange, subscriptionExchange } from '@urql/core';
import type { Language } from '../language/texts';
import type { Session } from '../session/session';
import { found, lost } from './connection';
import { follow } from './sse';

/** For whom and how requests are made. */
export interface Caller {
  readonly session: Session | null;
  readonly language: Language;
  /** The host does not take the token any more. */
  readonly onSignedOut: () => void;
}

/** Headers of every request: who asks, in which language refusals are to be worded, and that a script of ours asks. */
export function headersOf({ session, language }: Pick<Caller, 'session' | 'language'>): Record<string, string> {
  return {
    'GraphQL-Require-Preflight': '1',
    'Accept-Language': language === 'zh' ? 'zh-CN' : 'en',
    ...(session === null ? {} : { Authorization: `Bearer ${session.token}` }),
  };
}

/** A client for one caller: another session or language has another, and nothing of the one is in the cache of the other. */
export function clientFor(caller: Caller): Client {
  const watched: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init).catch((fault: unknown) => {
      // Who leaves a page ends its requests; that says nothing of the host.
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) lost();
      throw fault;
    });
    found();
    if (answer.status === 401 && caller.session !== null) caller.onSignedOut();
    return answer;
  };
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: watched,
    fetchOptions: () => ({ headers: headersOf(caller) }),
    exchanges: [
      cacheExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (observer) => ({
            unsubscribe: follow(
              { documentId: (request as { documentId?: string }).documentId ?? '', variables: request.variables ?? {} },
              () => headersOf(caller),
              {
                next: (result) => observer.next(result as Parameters<typeof observer.next>[0]),
                end: (fault) => (fault === null ? observer.complete() : observer.error(fault)),
              },
            ),
          }),
        }),
      }),
      fetchExchange,
    ],
  });
}
