/** Where to go after the sign-in: a page of ours, whatever the address says. */
export function safeTarget(wanted: string | null): string {
  if (wanted === null) return '/';
  const target = new URL(wanted, location.origin);
  return target.origin === location.origin && wanted.startsWith('/') && !target.pathname.startsWith('/sign-in')
    ? target.pathname + target.search
    : '/';
}
