import { useEffect, useState } from 'react';
import { headersOf } from '../graphql/client';
import { useLanguage } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';

/** What a register says today of one paper. */
export interface PaperNow {
  readonly standing: string;
  readonly inForce: boolean;
  readonly until: string | null;
  readonly suspendedFrom: string | null;
  readonly endedOn: string | null;
  readonly reviewBy: string | null;
}

/** What the registers say today of everything that a waybill names; null where there is nothing on a register. */
export interface Registers {
  readonly on: string;
  readonly licence: PaperNow | null;
  readonly vehicle: PaperNow | null;
  readonly trailer: PaperNow | null;
  readonly crew: readonly { readonly duty: string; readonly qualification: PaperNow | null }[];
  /** What the waybill says, where its record is closed to the reader and it is on the road; null for everybody else. */
  readonly waybill: PassingWaybill | null;
}

/** A waybill as an officer on its way is shown it: no telephones, no ids of people. */
export interface PassingWaybill {
  readonly id: string;
  readonly number: string;
  readonly stage: string;
  readonly carrier: string;
  readonly licenceNumber: string;
  readonly plate: string;
  readonly certificateNumber: string;
  readonly trailer: string | null;
  readonly goods: readonly string[];
  readonly crew: readonly { readonly duty: string; readonly name: string | null }[];
  readonly start: string;
  readonly destination: string;
  readonly roads: string;
  readonly plannedStart: string;
  readonly plannedArrival: string;
}

/** Asks for them; `away` when they cannot be read now. */
export function useRegisters(number: string): Registers | 'asking' | 'away' {
  const { session } = useSession();
  const { language } = useLanguage();
  const [found, setFound] = useState<Registers | 'asking' | 'away'>('asking');
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/waybills/${encodeURIComponent(number)}/registers`, { headers: headersOf({ session, language }), signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        setFound((await answer.json()) as Registers);
      })
      .catch(() => {
        if (!stop.signal.aborted) setFound('away');
      });
    return () => stop.abort();
  }, [number, session, language]);
  return found;
}
