import type { Role } from '../graphql/document';

/** Who is signed in, as their token says. */
export interface Session {
  readonly token: string;
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly division: string;
  readonly agency: string;
  /** The credit code of the organisation for which an operator acts; null for everybody else. */
  readonly creditCode: string | null;
  /** When the token ends, in milliseconds since 1970. */
  readonly ends: number;
}

/** What the host says of this installation. */
export interface Settings {
  readonly development: boolean;
  readonly authority: string | null;
  readonly clientId: string;
  readonly scope: string;
  readonly resource: string | null;
}

const place = 'regulatory.session';

/** Reads the claims of a bearer token; whether it is genuine, the host decides with every request. */
export function sessionOf(token: string): Session {
  const part = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(part.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '');
  const roles = claims.roles;
  return {
    token,
    account: text('sub'),
    name: text('name'),
    roles: Array.isArray(roles) ? roles.map(String) : typeof roles === 'string' ? [roles] : [],
    division: text('division'),
    agency: text('agency'),
    creditCode: /^E:(.+)$/.exec(text('party'))?.[1] ?? null,
    ends: Number(claims.exp ?? 0) * 1000,
  };
}

/** The session of this tab, unless it has ended. It ends with the tab, too. */
export function keptSession(): Session | null {
  const token = sessionStorage.getItem(place);
  if (token === null) return null;
  const session = sessionOf(token);
  return session.ends > Date.now() ? session : null;
}

/** Keeps a session for this tab, or forgets it. */
export function keepSession(session: Session | null): void {
  if (session === null) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, session.token);
}
