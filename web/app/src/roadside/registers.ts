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
