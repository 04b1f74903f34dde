const tones: Readonly<Record<string, string>> = { AAA: 'good', AA: 'good', A: 'good', B: 'going', C: 'amber', D: 'bad' };

/** A grade in its colour; nothing where there is none. */
export function Grade({ grade }: { readonly grade: string | null }) {
  return grade === null ? null : <span className={`mark ${tones[grade] ?? 'ended'}`}>{grade}</span>;
}
