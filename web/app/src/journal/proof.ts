import { base64, digestsOf, isIncluded, leafDigest, listedKey, readHead, suites, trusting, verifyHead, type ListedKey } from '../documents/checker';
import { leafOf, type Fact } from './leaf';

/** What a check came to. */
export type Verdict =
  | { readonly good: true; readonly leaf: string; readonly root: string; readonly size: number; readonly steps: number; readonly key: string }
  | { readonly good: false; readonly why: 'badLeaf' | 'badRoot' | 'badSignature' | 'unsealed' | 'unsupported' | 'away' };

interface Proof {
  readonly leaf: string;
  readonly proof: readonly string[];
}

/**
 * Checks that a fact, as it is shown, stands in the ledger: nothing that the host says of it is believed but the signature of a head, by the
 * key that was in use at its size.
 */
export async function check(fact: Fact): Promise<Verdict> {
  const ask = async (path: string): Promise<Response> => fetch(path, { cache: 'no-store' });
  const [note, listed] = await Promise.all([ask('/ledger/checkpoint'), ask('/ledger/keys')]);
  if (!note.ok || !listed.ok) return { good: false, why: 'away' };
  const head = readHead(await note.text());
  const hash = suites[head?.suite ?? ''];
  if (head === null || hash === undefined) return { good: false, why: 'unsupported' };
  const position = Number(fact.position);
  if (position > head.size) return { good: false, why: 'unsealed' };
  const answer = await ask(`/ledger/proof/inclusion?position=${fact.position}&size=${head.size}`);
  if (!answer.ok) return { good: false, why: 'away' };
  const { leaf, proof } = (await answer.json()) as Proof;
  const digest = leafDigest(hash, leafOf(fact));
  if (base64(digest) !== leaf) return { good: false, why: 'badLeaf' };
  const steps = digestsOf(proof);
  if (steps === null || !isIncluded(hash, digest, position - 1, head.size, steps, head.root)) return { good: false, why: 'badRoot' };
  const { keys } = (await listed.json()) as { readonly keys: readonly ListedKey[] };
  const [signer] = verifyHead(trusting(keys.flatMap((key) => listedKey(key) ?? [])), head).signers;
  return signer === undefined ? { good: false, why: 'badSignature' } : { good: true, leaf, root: base64(head.root), size: head.size, steps: steps.length, key: signer.line };
}
