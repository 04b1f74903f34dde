import type { CaseFilterInput, OfficerWorklistFilterInput } from '../documents/trusted';
import { today } from '../language/time';
import { platesOf } from '../roadside/number';
import type { Session } from '../session/session';

/** `EnforcementOfficer` as the host's enum has it. */
const named = (role: string): string => role.replace(/(?!^)([A-Z])/g, '_$1').toUpperCase();

/** What waits for somebody: an officer's own cases, and whatever waits for their other roles. */
function waitingFor(session: Session): OfficerWorklistFilterInput {
  const mine: OfficerWorklistFilterInput = { or: [{ first: { eq: session.account } }, { second: { eq: session.account } }] };
  return {
    or: session.roles.map((role) => {
      const waits: OfficerWorklistFilterInput = { waits: { eq: named(role) as never } };
      // Whether the notice may be served, and what was heard be decided, legal review says first where it has to.
      if (role === 'LegalReviewer') return { next: { in: ['SERVE_NOTICE', 'DECIDE'] } };
      if (role === 'HearingChair') return { next: { eq: 'HOLD_HEARING' } };
      return role === 'EnforcementOfficer' ? { and: [waits, mine] } : waits;
    }),
  };
}

/** What the address of the worklist says, as a filter of the host. */
export function worklistFilter(search: URLSearchParams, session: Session | null): OfficerWorklistFilterInput | null {
  const all: OfficerWorklistFilterInput[] = [];
  const [next, find] = [search.get('next'), search.get('find')?.trim()];
  if (search.get('mine') === '1' && session !== null) all.push(waitingFor(session));
  if (search.get('urgent') === '1') all.push({ amberFrom: { lte: today() } });
  if (next !== null) all.push({ next: { eq: next as never } });
  if (find !== undefined && find !== '') all.push(found(find));
  return all.length === 0 ? null : { and: all };
}

function found(find: string): OfficerWorklistFilterInput {
  const plates = platesOf(find);
  return plates.length > 0 ? { plate: { in: plates } } : { or: [{ caseNumber: { startsWith: find } }, { party: find.length < 3 ? { startsWith: find } : { contains: find } }] };
}

/** What the address of the list of all cases says. */
export function registerFilter(search: URLSearchParams): CaseFilterInput | null {
  const all: CaseFilterInput[] = [];
  const [stage, procedure, find] = [search.get('stage'), search.get('procedure'), search.get('find')?.trim()];
  if (stage !== null) all.push({ stage: { eq: stage as never } });
  if (procedure !== null) all.push({ procedure: { eq: procedure as never } });
  if (find !== undefined && find !== '')
    all.push({ or: [{ caseNumber: { startsWith: find } }, { decisionNumber: { startsWith: find } }, { party: find.length < 3 ? { startsWith: find } : { contains: find } }] });
  return all.length === 0 ? null : { and: all };
}
