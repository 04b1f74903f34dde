/** The address of the credit of a subject: `E:91440101MA5AAAA00W`. */
export const subjectPath = (subject: string): string => `/credit/${encodeURIComponent(subject)}`;

/** The subject of a profile, a listing or anything else whose key begins with it: `E:91440101MA5AAAA00W:D3`. */
export const subjectOf = (key: string): string => key.slice(0, key.lastIndexOf(':'));

/** What people call a subject: its credit code, plate or section; of a person the first digits of what stands for them. */
export function calledOf(subject: string): string {
  const bare = subject.slice(2);
  if (subject.startsWith('P:')) return bare.slice(0, 8);
  return subject.startsWith('V:') ? (bare.split('/')[0] ?? bare) : bare;
}

const kinds: Readonly<Record<string, string>> = { A: 'TRANSPORT_ENTERPRISE', B: 'DRIVER', C: 'CONSTRUCTION', D: 'PROVINCIAL' };

/** The kind of a version of a model: `D-2026-1`. */
export const kindOfModel = (model: string): string => kinds[model.slice(0, 1)] ?? model;
