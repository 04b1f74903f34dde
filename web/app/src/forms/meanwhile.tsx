import type { ReactNode } from 'react';
import { Facts } from '../components/Facts';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import type { Language } from '../language/texts';
import { formTexts } from './texts';

/** How a matter stands, as people read it. */
export type Standing = readonly (readonly [what: string, value: string])[];

/** What somebody else did while a form was filled in. */
export interface Meanwhile {
  /** Looks again at what the form is about. */
  readonly again: () => void;
  /** What happened after a version, where the page has the history of the matter. */
  readonly since?: (version: string) => ReactNode;
  /** How the matter stands now; where there is no history, what of it changed is shown. */
  readonly standing?: Standing;
}

/** What stood on the page when a form was begun. */
export interface Seen {
  readonly version: string;
  readonly standing: Standing;
  /** In which its words are. */
  readonly language: Language;
}

/**
 * How far somebody came by their own acts alone from what they had seen: an act that was given on a version led to the next one. What others did after
 * it, they have not seen.
 */
export function ownWay(from: string, own: ReadonlySet<string>, now: string): string {
  let reached = BigInt(from);
  while (reached < BigInt(now) && own.has(String(reached))) reached += 1n;
  return String(reached);
}

/** Lines of facts that are texts: what can be told apart later. */
export const standingOf = (lines: readonly (readonly [label: string, value: ReactNode, ...more: readonly unknown[]])[]): Standing =>
  lines.flatMap(([label, value]) => (typeof value === 'string' || typeof value === 'number' ? [[label, String(value)] as const] : []));

/** What happened since a version, or what of the matter is different from what was seen. */
export function Since({ version, seen, meanwhile }: { readonly version: string; readonly seen: Seen | null; readonly meanwhile: Meanwhile }) {
  const { language } = useLanguage();
  if (meanwhile.since !== undefined) return meanwhile.since(version);
  // What was read in another language has other words for the same.
  return <Changes before={seen?.language === language ? seen.standing : []} now={meanwhile.standing ?? []} />;
}

function Changes({ before, now }: { readonly before: Standing; readonly now: Standing }) {
  const text = useTexts(formTexts);
  const [was, is] = [new Map(before), new Map(now)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((label) => was.get(label) !== is.get(label));
  if (before.length === 0 || changed.length === 0) return text('changedElse');
  return <Facts lines={changed.map((label) => [label, text('changedFrom', { before: was.get(label) ?? '—', now: is.get(label) ?? '—' })])} />;
}
