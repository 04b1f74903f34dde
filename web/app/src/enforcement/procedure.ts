import type { Case } from './CasePage';

/** One stop on the way of a case. */
export interface Stop {
  readonly key: string;
  /** Behind it, next to come, ahead of it, not needed for this case, or the side exit where it ended. */
  readonly state: 'done' | 'here' | 'ahead' | 'skipped' | 'exit';
  readonly on: string | null;
  /** Only some cases take it. */
  readonly optional: boolean;
}

interface Step {
  readonly key: string;
  readonly optional?: boolean;
}

/** 普通程序 (APL 54 to 62). */
const ordinary: readonly Step[] = [
  { key: 'FILED' }, { key: 'INVESTIGATING' }, { key: 'INVESTIGATION_CONCLUDED' }, { key: 'LEGAL_REVIEWED', optional: true }, { key: 'NOTICE_SERVED' },
  { key: 'HEARING_REQUESTED', optional: true }, { key: 'HEARING_HELD', optional: true }, { key: 'DELIBERATED', optional: true }, { key: 'DECIDED' }, { key: 'SERVED' }, { key: 'CLOSED' }, { key: 'ARCHIVED' },
];

/** 简易程序 (APL 51 to 53): opened, decided and handed over in one. */
const simplified: readonly Step[] = [{ key: 'DECIDED' }, { key: 'SERVED' }, { key: 'REPORTED' }, { key: 'CLOSED' }, { key: 'ARCHIVED' }];

/** The way of a case: what is behind it, what comes next, and where it left the way. */
export function lineOf(at: Case): readonly Stop[] {
  const steps = at.procedure === 'SIMPLIFIED' && !wentBack(at) ? simplified : ordinary;
  const place = (key: string): number => steps.findIndex((step) => step.key === key);
  const reached = new Map<string, string>();
  for (const { stage, on } of at.reached) {
    const here = place(stage);
    // Whoever goes back has what came after it before them again.
    if (here >= 0) for (const later of [...reached.keys()]) if (place(later) > here) reached.delete(later);
    reached.set(stage, on);
  }
  if (reached.has('SERVED') && at.next !== 'REPORT') reached.set('REPORTED', '');
  const last = Math.max(-1, ...[...reached.keys()].map(place));
  const next = steps.findIndex((step, index) => index > last && step.optional !== true);
  const exit = place(at.stage) < 0;
  const line = steps.map((step, index): Stop => ({
    key: step.key, optional: step.optional === true, on: reached.get(step.key) ?? null,
    state: reached.has(step.key) ? 'done' : index < last ? 'skipped' : index === next && !exit ? 'here' : 'ahead',
  }));
  if (!exit) return line;
  const left: Stop = { key: at.stage, state: 'exit', on: at.reached.at(-1)?.on ?? null, optional: false };
  // Of a case that waits the way goes on behind it.
  return [...line.filter((stop) => stop.state === 'done' || stop.state === 'skipped'), left, ...line.filter((stop) => stop.state === 'ahead')];
}

/** A decision on the spot that was undone is taken anew in the ordinary way. */
const wentBack = (at: Case): boolean => at.outcome === 'REVOKED' && at.reached.some(({ stage }, index) => stage === 'INVESTIGATING' && at.reached.slice(0, index).some((one) => one.stage === 'DECIDED'));
