import { useEffect, useState } from 'react';
import type { ListedKey, Recorded, Seal } from '../documents/checker';

/** What the register says of a licence number. */
export interface Verified {
  /** The number that was asked for. */
  readonly asked: string;
  /** The number as it is shown: without a resident id that stands in it. */
  readonly number: string;
  /** The licence's own key in the register; null where there is none. */
  readonly id: string | null;
  readonly position: number;
  readonly at: string;
  /** Null when the register knows no such number. */
  readonly licence: VerifiedLicence | null;
}

/** A licence as anybody may see it. */
export interface VerifiedLicence {
  readonly standing: string;
  readonly title: Named;
  readonly holder: string;
  readonly item: Named;
  readonly scope: string;
  readonly from: string;
  readonly until: string | null;
  readonly authority: string;
  readonly issuedOn: string;
  readonly basis: string | null;
  readonly since: string | null;
  /** By what its certificate is known; null for a licence that was taken over. */
  readonly certificate: Recorded | null;
  /** Null while its certificate is not sealed or cannot be handed out. */
  readonly seal: (Seal & { readonly size: number; readonly signedAt: string; readonly root: string }) | null;
}

interface Named {
  readonly zh: string;
  readonly en: string;
}

/** The register cannot be asked: too many do, or the host is away. */
export class Away extends Error {
  readonly busy: boolean;

  constructor(busy: boolean) {
    super(busy ? 'busy' : 'away');
    this.busy = busy;
  }
}

async function answered(path: string, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(path, { cache: 'no-store', ...(signal === undefined ? {} : { signal }) }).catch((fault: unknown) => {
    if (signal?.aborted === true) throw fault;
    throw new Away(false);
  });
  if (!answer.ok) throw new Away(answer.status === 503 || answer.status === 429);
  return answer;
}

/** Asks what a licence is worth today. Nothing but its number is sent. */
export const askStanding = async (number: string, signal?: AbortSignal): Promise<Verified> =>
  ({ ...((await (await answered(`/verify/${encodeURIComponent(number)}/standing`, signal)).json()) as Omit<Verified, 'asked'>), asked: number });

/** The keys that this ledger publishes: each as a line, with the size of the first head that it signed. */
export const askKeys = async (): Promise<readonly ListedKey[]> =>
  ((await (await answered('/ledger/keys')).json()) as { readonly keys: readonly ListedKey[] }).keys;

/** Whether a licence may be used. */
export const isInForce = (licence: VerifiedLicence): boolean => licence.standing === 'ACTIVE' || licence.standing === 'RENEWAL_PENDING';

/** What the register says of a number, and how to ask again. */
export function useStanding(number: string): readonly [Verified | Away | null, () => void] {
  const [asked, setAsked] = useState(0);
  const [answer, setAnswer] = useState<{ readonly number: string; readonly says: Verified | Away } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    askStanding(number, stop.signal).then(
      (says) => setAnswer({ number, says }),
      (fault: unknown) => {
        if (!stop.signal.aborted) setAnswer({ number, says: fault instanceof Away ? fault : new Away(false) });
      },
    );
    return () => stop.abort();
  }, [number, asked]);
  return [answer?.number === number ? answer.says : null, () => {
    setAnswer(null);
    setAsked(asked + 1);
  }];
}
