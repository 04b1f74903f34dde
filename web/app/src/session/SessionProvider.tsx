import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { keepSession, keptSession, sessionOf, type Session } from './session';

interface Sessions {
  readonly session: Session | null;
  readonly signIn: (token: string) => void;
  readonly signOut: () => void;
}

const Context = createContext<Sessions | null>(null);

/** Holds who is signed in. A session that ends is gone the moment it ends. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [session, setSession] = useState(keptSession);
  const change = useCallback((next: Session | null) => {
    keepSession(next);
    setSession(next);
  }, []);
  useEffect(() => {
    if (session === null) return;
    // Timers of browsers count to 2^31 ms.
    const timer = setTimeout(() => change(null), Math.min(session.ends - Date.now(), 2 ** 31 - 1));
    return () => clearTimeout(timer);
  }, [session, change]);
  const sessions = useMemo<Sessions>(
    () => ({ session, signIn: (token) => change(sessionOf(token)), signOut: () => change(null) }),
    [session, change],
  );
  return <Context value={sessions}>{children}</Context>;
}

/** Who is signed in, and how that changes. */
export function useSession(): Sessions {
  const sessions = useContext(Context);
  if (sessions === null) throw new Error('There is no SessionProvider above.');
  return sessions;
}
