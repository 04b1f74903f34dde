import type { Session } from '../session/session';

/** The SHA-256 of bytes as 64 hexadecimal digits; null where the browser works none out, as on a page without TLS. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string | null> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return null;
  return Array.from(new Uint8Array(await subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Asks the host with the token, which no address may carry. */
export const askWith = (session: Session | null, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(path, { ...init, headers: { ...(init.headers as Record<string, string> | undefined), ...(session === null ? {} : { Authorization: `Bearer ${session.token}` }) } });
