import type { ApplicationFilterInput } from '../documents/trusted';
import { dayOf, today } from '../language/time';
import type { Role } from '../graphql/document';

type Next = 'DECIDE_ON_ACCEPTANCE' | 'AWAIT_CORRECTION' | 'ASSIGN_REVIEWER' | 'REVIEW' | 'AWAIT_RESUME' | 'HOLD_HEARING' | 'DECIDE' | 'ISSUE_CERTIFICATE';

/** Which next steps wait for a role. */
const waitingFor: Readonly<Record<string, readonly Next[]>> = {
  WindowClerk: ['DECIDE_ON_ACCEPTANCE', 'AWAIT_CORRECTION'],
  Reviewer: ['ASSIGN_REVIEWER', 'REVIEW', 'AWAIT_RESUME'],
  DecisionMaker: ['ASSIGN_REVIEWER', 'DECIDE'],
  Issuer: ['ISSUE_CERTIFICATE'],
  HearingChair: ['HOLD_HEARING'],
  Applicant: ['AWAIT_CORRECTION'],
};

/** Steps of the reviewer whom the matter was given to, and of nobody else. */
const ownReviews: readonly Next[] = ['REVIEW', 'AWAIT_RESUME'];

/** Whether some next step waits for any of these roles. */
export const hasTurns = (roles: readonly Role[]): boolean => roles.some((role) => role in waitingFor);

/** What the address of the worklist says, as a filter of the host. */
export function filterOf(search: URLSearchParams, roles: readonly Role[], account: string | null): ApplicationFilterInput | null {
  const all: ApplicationFilterInput[] = [];
  const [stage, next, kind, find] = [search.get('stage'), search.get('next'), search.get('kind'), search.get('find')];
  if (search.get('mine') === '1') {
    const steps = roles.flatMap((role) => waitingFor[role] ?? []);
    const reviews = steps.filter((step) => ownReviews.includes(step));
    const any: ApplicationFilterInput[] = [{ next: { in: steps.filter((step) => !ownReviews.includes(step)) } }];
    if (reviews.length > 0 && account !== null) any.push({ and: [{ next: { in: reviews } }, { reviewer: { eq: account } }] });
    all.push({ or: any });
  }
  if (stage !== null) all.push({ stage: { eq: stage as never } });
  if (next !== null) all.push({ next: { eq: next as never } });
  if (kind !== null) all.push({ kind: { eq: kind as never } });
  const due = search.get('due');
  if (due === 'OVERDUE') all.push({ nextDue: { lt: today() } });
  if (due === 'WEEK') all.push({ nextDue: { gte: today(), lte: dayOf(Date.now() + 7 * 86_400_000) } });
  if (find !== null) all.push({ or: [{ acceptanceNumber: { startsWith: find } }, { applicant: find.length < 3 ? { startsWith: find } : { contains: find } }] });
  return all.length === 0 ? null : { and: all };
}
