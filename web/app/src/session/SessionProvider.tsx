import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { forgetKept, noteLeft } from './kept';
import { keepSession, keptSession, sessionOf, type Session } from './session';

interface Sessions {
  readonly session: Session | null;
  /** The session ended by itself, and nobody has signed in since. */
  readonly hasEnded: boolean;
  readonly signIn: (token: string) => void;
  /** Somebody leaves: what they had filled in goes with them. */
  readonly signOut: () => void;
  /** The host takes the token no more: what was filled in stays until the next sign-in. */
  readonly end: () => void;
  /** Goes on as the public. */
  readonly goOn: () => void;
}

interface Held {
  readonly session: Session | null;
  readonly hasEnded: boolean;
}

const Context = createContext<Sessions | null>(null);

/** Holds who is signed in. A session that ends is gone the moment it ends. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState<Held>(() => ({ session: keptSession(), hasEnded: false }));
  const change = useCallback((session: Session | null, hasEnded: boolean) => {
    keepSession(session);
    setHeld({ session, hasEnded });
  }, []);
  const { session, hasEnded } = held;
  useEffect(() => {
    if (session === null) return;
    // Timers of browsers count to 2^31 ms.
    const timer = setTimeout(() => change(null, true), Math.min(session.ends - Date.now(), 2 ** 31 - 1));
    return () => clearTimeout(timer);
  }, [session, change]);
  const sessions = useMemo<Sessions>(
    () => ({
      session,
      hasEnded,
      signIn: (token) => {
        const next = sessionOf(token);
        forgetKept(next.account);
        change(next, false);
      },
      signOut: () => {
        forgetKept();
        noteLeft();
        change(null, false);
      },
      end: () => change(null, true),
      goOn: () => {
        forgetKept();
        change(null, false);
      },
    }),
    [session, hasEnded, change],
  );
  return <Context value={sessions}>{children}</Context>;
}

/** Who is signed in, and how that changes. */
export function useSession(): Sessions {
  const sessions = useContext(Context);
  if (sessions === null) throw new Error('There is no SessionProvider above.');
  return sessions;
}
