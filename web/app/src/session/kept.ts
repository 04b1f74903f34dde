const begin = 'regulatory.draft.';

/** Where something that somebody fills in is kept in this tab: under their own account, so that nobody else finds it. */
export const keptAt = (account: string | undefined, name: string): string => `${of(account)}${name}`;

/** No account has a slash once it is written so: none begins like another. */
const of = (account: string | undefined): string => `${begin}${encodeURIComponent(account ?? '')}/`;

/** Forgets what was filled in and is not on record, but what this account did. */
export function forgetKept(but?: string): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(begin) && (but === undefined || !key.startsWith(of(but)))) sessionStorage.removeItem(key);
}

const left = 'regulatory.left';

/** Notes that somebody has left this browser: the session at the provider may last on, but whoever comes next shows there who they are. */
export const noteLeft = (): void => localStorage.setItem(left, '1');

export const hasLeft = (): boolean => localStorage.getItem(left) !== null;

export const forgetLeft = (): void => localStorage.removeItem(left);
