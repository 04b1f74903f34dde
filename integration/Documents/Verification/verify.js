// Compares a file that the visitor chooses with the certificate's digests, and checks the proof that it carries against the heads and keys
// of this page. The file stays on the visitor's device.
const texts = new Map(JSON.parse(document.getElementById('texts').textContent).map(text => [text.code, text]));
const check = document.getElementById('check');
if (check) {
  const { sha256: unsigned, length, signedSha256, number } = check.dataset;
  const seal = JSON.parse(document.getElementById('seal').textContent);
  const answer = document.getElementById('answer');
  const proof = document.getElementById('proof');
  const input = document.getElementById('file');
  const drop = document.getElementById('drop');
  const tones = { original: 'good', unsigned: 'good', prefix: 'doubtful', earlier: 'doubtful', added: 'bad', differs: 'bad', unable: 'doubtful' };

  const say = (where, kind, tone, words) => {
    where.className = tone;
    where.dataset.verdict = kind;
    where.textContent = words;
    where.hidden = false;
  };
  const digest = bytes => hex(sha256(bytes));

  // The signed file is the unsigned one with proof and signature after it, so its beginning has the recorded digest. Whatever else
  // follows may change what a reader shows: only the whole file tells that nothing was added.
  const judge = bytes => {
    const whole = digest(bytes);
    if (whole === signedSha256) return 'original';
    if (whole === unsigned) return 'unsigned';
    const start = bytes.length > Number(length) ? digest(bytes.subarray(0, Number(length))) : '';
    if (start !== unsigned) return 'differs';
    return signedSha256 ? 'added' : 'prefix';
  };

  // Whether this page's newest head continues the one that a proof leads to, and both are signed by this ledger's keys.
  const continues = head => {
    const [first, latest, keys] = [readHead(seal.first), readHead(seal.latest), seal.keys.map(readKey)];
    const digests = digestsOf(seal.consistency);
    return first && latest && digests && keys.every(key => key) && head.size === first.size && same(head.root, first.root)
      && isSigned(latest, keys) && isConsistent(suites[head.suite], first.size, latest.size, first.root, latest.root, digests);
  };

  const prove = async (name, bytes, verdict) => {
    if (!seal || !proofIn(bytes)) return;
    const report = await checkPaper(name, bytes, { keys: seal.keys.map(readKey), head: null }, async () => {});
    // True facts prove nothing of a paper that they were merely put into: one of them must record the digest of this very paper.
    const recorded = report.facts.find(fact => fact.proven && fact.position === report.documents[0].fact)?.data;
    if (verdict === 'differs' && report.isGood && recorded?.licenceNumber === number) say(answer, 'earlier', tones.earlier, answer.dataset.earlier);
    const good = report.isGood && recorded !== undefined && verdict !== 'added' && (verdict !== 'original' || continues(report.head));
    const words = (good ? proof.dataset.proven : proof.dataset.unproven)
      .replace('{facts}', report.facts.length).replace('{size}', report.head.size).replace('{time}', report.head.signedAt);
    say(proof, good ? 'proven' : 'unproven', good ? 'good' : 'bad', words);
  };

  const examine = async file => {
    if (!file) return;
    proof.hidden = true;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const verdict = judge(bytes);
      say(answer, verdict, tones[verdict], answer.dataset[verdict]);
      try {
        await prove(file.name, bytes, verdict);
      } catch (fault) {
        if (!(fault instanceof Unreadable)) throw fault;
        say(proof, 'unproven', 'bad', proof.dataset.unreadable);
      }
    } catch {
      say(answer, 'unable', tones.unable, answer.dataset.unable);
    }
  };

  input.addEventListener('change', () => examine(input.files[0]));
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.toggle('over', kind === 'dragover');
      if (kind === 'drop') examine(event.dataTransfer.files[0]);
    });
  }
}
