const begin = 'regulatory.draft.';

/** Where something that somebody fills in is kept in this tab: under their own account, so that nobody else finds it. */
export const keptAt = (account: string | undefined, name: string): string => `${begin}${account ?? ''}.${name}`;

/** Forgets all that was filled in and is not on record. */
export function forgetKept(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(begin)) sessionStorage.removeItem(key);
}
