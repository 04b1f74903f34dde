import { askWith, sha256Of } from '../components/file';
import type { Session } from '../session/session';

/** What became of fetching a file of evidence and checking it against the digest on record. */
export type FileState =
  | { readonly is: 'open' }
  /** The store has no such file for whoever asks, holds another one, or cannot be asked. */
  | { readonly is: 'absent' | 'broken' | 'away' }
  /** `digest` is what the browser worked out of the bytes; null where it can work none out. Of a long text, which `isCut`, only the beginning is shown. */
  | { readonly is: 'here'; readonly digest: string | null; readonly matches: boolean; readonly url: string; readonly type: string; readonly text: string | null; readonly isCut: boolean };

const mostShown = 20_000;

/** Fetches a file by the digest on record, and works its digest out anew from what came. */
export async function fetchEvidence(sha256: string, session: Session | null, stop: AbortSignal): Promise<FileState> {
  const answer = await askWith(session, `/evidence/${sha256}`, { signal: stop });
  if (answer.status === 404) return { is: 'absent' };
  if (!answer.ok) return { is: (await answer.text()).includes('EVIDENCE_BROKEN') ? 'broken' : 'away' };
  const bytes = await answer.arrayBuffer();
  const digest = await sha256Of(bytes);
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
  const isCut = bytes.byteLength > mostShown;
  // A character that is cut in two is left out.
  const text = type.startsWith('text/') || type === 'application/json' ? new TextDecoder().decode(bytes.slice(0, mostShown), { stream: isCut }) : null;
  return { is: 'here', digest, matches: digest === sha256, url: URL.createObjectURL(new Blob([bytes], { type })), type, text, isCut };
}
