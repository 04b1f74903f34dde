import { useCallback, useRef, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { codeOf, mayPass } from './faults';
import type { Trusted } from './document';

/** Why an act was not done, as data: a refusal names its rule and article. */
export interface ActFault {
  readonly __typename?: string;
  readonly message: string;
  readonly ruleId?: string;
  readonly article?: string | null;
  readonly path?: readonly string[];
  /** Of a version conflict: what was seen, while somebody has acted since. */
  readonly expected?: string;
}

interface Payload {
  readonly position: string | null;
  readonly errors: readonly ActFault[] | null;
}

/** Where an act stands. */
export type ActState =
  | { readonly is: 'open' }
  | { readonly is: 'sending'; readonly attempt: number }
  | { readonly is: 'refused'; readonly faults: readonly ActFault[] }
  | { readonly is: 'failed'; readonly error: CombinedError }
  | { readonly is: 'done'; readonly position: string };

const attempts = 4;

/** A random UUID, also where the browser gives one only to secure pages. */
export function uuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * Gives an act. The same input keeps its command id until the host has answered, so that a second press, a lost answer or a slow network
 * does nothing twice; while the network is away it is sent again by itself, some times.
 */
export function useAct<Result extends object, Input extends { commandId: string }>(
  document: Trusted<Result, { input: Input }>,
): readonly [ActState, (input: Omit<Input, 'commandId'>) => Promise<string | null>, () => void] {
  const client = useClient();
  const [state, setState] = useState<ActState>({ is: 'open' });
  const named = useRef<{ readonly input: string; readonly commandId: string } | null>(null);
  const busy = useRef(false);

  const give = useCallback(
    async (input: Omit<Input, 'commandId'>): Promise<string | null> => {
      if (busy.current) return null;
      busy.current = true;
      const written = JSON.stringify(input);
      if (named.current?.input !== written) named.current = { input: written, commandId: uuid() };
      const variables = { input: { ...input, commandId: named.current.commandId } };
      try {
        for (let attempt = 1; ; attempt++) {
          setState({ is: 'sending', attempt });
          const answer = await client
            .mutation(document.node, variables as never, { additionalTypenames: [...document.types] })
            .toPromise();
          const payload = answer.data === undefined ? undefined : (Object.values(answer.data)[0] as Payload | null | undefined);
          if (answer.error !== undefined && (payload === undefined || payload === null)) {
            if (mayPass(codeOf(answer.error)) && attempt < attempts) {
              await new Promise((done) => setTimeout(done, 400 * 2 ** attempt));
              continue;
            }
            setState({ is: 'failed', error: answer.error });
            return null;
          }
          named.current = null;
          if (payload?.errors != null && payload.errors.length > 0) {
            setState({ is: 'refused', faults: payload.errors });
            return null;
          }
          const position = payload?.position ?? '';
          setState({ is: 'done', position });
          return position;
        }
      } finally {
        busy.current = false;
      }
    },
    [client, document],
  );

  return [state, give, useCallback(() => setState({ is: 'open' }), [])];
}
