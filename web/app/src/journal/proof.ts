import { leafOf, type Fact } from './leaf';

/** What a check came to. */
export type Verdict =
  | { readonly good: true; readonly leaf: string; readonly root: string; readonly size: number; readonly steps: number; readonly key: string }
  | { readonly good: false; readonly why: 'badLeaf' | 'badRoot' | 'badSignature' | 'unsealed' | 'unsupported' | 'away' };

interface Proof {
  readonly position: number;
  readonly size: number;
  readonly leaf: string;
  readonly proof: readonly string[];
}

type Bytes = Uint8Array<ArrayBuffer>;

const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const joined = (...parts: readonly Uint8Array[]): Bytes => Uint8Array.from(parts.flatMap((part) => [...part]));

const hash = async (...parts: readonly Uint8Array[]): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', joined(...parts)));

/** The root that a proof of inclusion leads to (RFC 9162 §2.1.3.2); null when it has too few or too many steps. */
async function rootOf(leaf: Bytes, proof: Proof): Promise<Bytes | null> {
  let [digest, at, last] = [leaf, proof.position - 1, proof.size - 1];
  for (const step of proof.proof) {
    const sibling = fromBase64(step);
    if (last === 0) return null;
    if (at === last || at % 2 === 1) {
      digest = await hash(Uint8Array.of(1), sibling, digest);
      while (at !== 0 && at % 2 === 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else digest = await hash(Uint8Array.of(1), digest, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? digest : null;
}

/** Whether a head is signed by one of the keys; the key that signed it, or null. */
async function signerOf(head: string, keys: readonly string[]): Promise<string | null> {
  const [text = '', lines = ''] = head.split(/\n\n/);
  for (const line of lines.split('\n').filter((one) => one.startsWith('— '))) {
    const [, name = '', signature = ''] = line.split(' ');
    for (const key of keys.filter((one) => one.startsWith(`${name}+`))) {
      const published = fromBase64(key.split('+').slice(2).join('+'));
      // Ed25519, the suite of this check; another suite has checkers of its own.
      if (published[0] !== 1) continue;
      const imported = await crypto.subtle.importKey('raw', published.slice(1), { name: 'Ed25519' }, false, ['verify']);
      if (await crypto.subtle.verify({ name: 'Ed25519' }, imported, fromBase64(signature).slice(4), new TextEncoder().encode(`${text}\n`))) return key;
    }
  }
  return null;
}

/** Checks that a fact, as it is shown, stands in the ledger: nothing that the host says of it is believed but the signature of a head. */
export async function check(fact: Fact): Promise<Verdict> {
  if (typeof crypto.subtle === 'undefined') return { good: false, why: 'unsupported' };
  const ask = async (path: string): Promise<Response> => fetch(path, { cache: 'no-store' });
  const [head, keys] = await Promise.all([ask('/ledger/checkpoint'), ask('/ledger/keys')]);
  if (!head.ok || !keys.ok) return { good: false, why: 'away' };
  const note = await head.text();
  const [, size = '', root = ''] = note.split('\n');
  if (Number(fact.position) > Number(size)) return { good: false, why: 'unsealed' };
  const answer = await ask(`/ledger/proof/inclusion?position=${fact.position}&size=${size}`);
  if (!answer.ok) return { good: false, why: 'away' };
  const proof = (await answer.json()) as Proof;
  const leaf = await hash(Uint8Array.of(0), leafOf(fact));
  if (toBase64(leaf) !== proof.leaf) return { good: false, why: 'badLeaf' };
  const reached = await rootOf(leaf, { ...proof, position: Number(fact.position), size: Number(size) });
  if (reached === null || toBase64(reached) !== root) return { good: false, why: 'badRoot' };
  const known = (await keys.json()) as { readonly keys: readonly { readonly key: string }[] };
  const key = await signerOf(note, known.keys.map((one) => one.key));
  return key === null ? { good: false, why: 'badSignature' } : { good: true, leaf: toBase64(leaf), root, size: Number(size), steps: proof.proof.length, key };
}
