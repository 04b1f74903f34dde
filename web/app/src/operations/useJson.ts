import { useCallback, useEffect, useState } from 'react';
import { headersOf } from '../graphql/client';
import { useLanguage } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';

/** What a page of the host answers as JSON, with the token; null before it does. */
export function useJson(path: string): readonly [answer: unknown, away: boolean, again: () => void] {
  const { session } = useSession();
  const { language } = useLanguage();
  const [state, setState] = useState<{ readonly answer: unknown; readonly away: boolean }>({ answer: null, away: false });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    fetch(path, { headers: headersOf({ session, language }), signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return (await answer.json()) as unknown;
      })
      .then((answer) => setState({ answer, away: false }), () => {
        // What was told last stays, marked as such; a page that is left wants nothing any more.
        if (!stop.signal.aborted) setState((before) => ({ ...before, away: true }));
      });
    return () => stop.abort();
  }, [path, session, language, turn]);
  return [state.answer, state.away, useCallback(() => setTurn((before) => before + 1), [])];
}
