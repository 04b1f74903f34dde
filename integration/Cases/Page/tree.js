// The tree of RFC 9162 §2.1. Numbers of leaves stay below 2^53.
const leafDigest = (hash, leaf) => hash(concat(Uint8Array.of(0), leaf));
const nodeDigest = (hash, left, right) => hash(concat(Uint8Array.of(1), left, right));
const half = number => Math.floor(number / 2);

// Whether a proof leads from a leaf to a root (§2.1.3.2).
const isIncluded = (hash, leaf, index, size, proof, root) => {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let [at, last, digest] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      digest = nodeDigest(hash, sibling, digest);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      digest = nodeDigest(hash, digest, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(digest, root);
};

// Whether the second tree begins with the first (§2.1.4.2).
const isConsistent = (hash, first, second, firstRoot, secondRoot, proof) => {
  if (first <= 0 || first > second) return false;
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  const path = (BigInt(first) & BigInt(first) - 1n) === 0n ? [firstRoot, ...proof] : proof;
  if (path.length === 0 || proof.length === 0) return false;
  let [at, last] = [first - 1, second - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [earlier, later] = [path[0], path[0]];
  for (const digest of path.slice(1)) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [earlier, later] = [nodeDigest(hash, digest, earlier), nodeDigest(hash, digest, later)];
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      later = nodeDigest(hash, later, digest);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && same(earlier, firstRoot) && same(later, secondRoot);
};

// Digests of a proof in base64, or null when one is none.
const digestsOf = texts => {
  const digests = texts.map(text => typeof text === 'string' ? unbase64(text) : null);
  return digests.every(digest => digest?.length === 32) ? digests : null;
};
