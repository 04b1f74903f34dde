import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'react-router';
import { useTexts } from '../language/LanguageProvider';
import { secondOf, dayOf } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { appTexts } from './texts';

/** What stands over every sheet that is printed: from where it is, when it was printed, and by whom. */
export function PrintMark() {
  const text = useTexts(appTexts);
  const { session } = useSession();
  const { pathname, search } = useLocation();
  const [at, setAt] = useState(() => Date.now());
  useEffect(() => {
    const printing = (): void => flushSync(() => setAt(Date.now()));
    addEventListener('beforeprint', printing);
    return () => removeEventListener('beforeprint', printing);
  }, []);
  return (
    <div className="print-mark" aria-hidden>
      <div>
        <span>{text('title')} · {withoutIds(pathname, `${decoded(pathname)}${search === '' ? '' : ` ${readable(search)}`}`)}</span>
        <span>{text('printed', { at: `${dayOf(at)} ${secondOf(at)}` })}{session === null ? '' : ` · ${session.name}`}</span>
      </div>
    </div>
  );
}

/** An address as people write it; as it is where it is written wrongly. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A long row of digits in the number of a licence may be somebody's id: on a sheet that is handed on, only its ends are read. */
const withoutIds = (path: string, address: string): string => !/^\/(verify|register)(\/|$)/.test(path) ? address
  : address.replace(/\d{15,}[Xx]?/g, (digits) => `${digits.slice(0, 4)}${'*'.repeat(digits.length - 8)}${digits.slice(-4)}`);

/** The filters of an address, as people write them. */
const readable = (search: string): string => [...new URLSearchParams(search)].map(([name, value]) => `${name}=${value}`).join(' ');
