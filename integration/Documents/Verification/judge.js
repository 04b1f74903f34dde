// What a file is beside what is on record of a certificate. Needs the library of the offline page; the public pages have both.

// What is on record: the unsigned bytes by `sha256` and `length`, the whole file by `signedSha256` where that is known. The signed file is
// the unsigned one with proof and signature after it, so its beginning has the recorded digest. Whatever else follows may change what a
// reader shows: only the whole file tells that nothing was added.
const judge = (bytes, { sha256: unsigned, length, signedSha256 }) => {
  const whole = hex(sha256(bytes));
  if (whole === signedSha256) return 'original';
  if (whole === unsigned) return 'unsigned';
  const start = bytes.length > length ? hex(sha256(bytes.subarray(0, length))) : '';
  if (start !== unsigned) return 'differs';
  return signedSha256 ? 'added' : 'prefix';
};

// Whether the newest head continues the one that a proof leads to, and both are signed by this ledger's keys.
const continues = (seal, head) => {
  const [first, latest, keys] = [readHead(seal.first), readHead(seal.latest), seal.keys.map(listedKey)];
  const digests = digestsOf(seal.consistency);
  return first && latest && digests && keys.every(key => key) && head.size === first.size && same(head.root, first.root)
    && isSigned(latest, keys) && isConsistent(suites[head.suite], first.size, latest.size, first.root, latest.root, digests);
};

// What the proof in a file comes to beside the verdict on its bytes; null where there is nothing to prove, or to prove it by.
const prove = async (name, bytes, verdict, seal, number) => {
  if (!seal || !proofIn(bytes)) return null;
  const report = await checkPaper(name, bytes, { keys: seal.keys.map(listedKey), head: null }, async () => {});
  // True facts prove nothing of a paper that they were merely put into: one of them must record the digest of this very paper.
  const recorded = report.facts.find(fact => fact.proven && fact.position === report.documents[0].fact)?.data;
  return {
    report,
    isEarlier: verdict === 'differs' && report.isGood && recorded?.licenceNumber === number,
    isGood: report.isGood && recorded !== undefined && verdict !== 'added' && (verdict !== 'original' || continues(seal, report.head)),
  };
};
