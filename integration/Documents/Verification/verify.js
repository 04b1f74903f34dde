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
  const recorded = { sha256: unsigned, length: Number(length), signedSha256 };
  const sayProof = async (name, bytes, verdict) => {
    const proven = await prove(name, bytes, verdict, seal, number);
    if (!proven) return;
    const { report, isEarlier, isGood } = proven;
    if (isEarlier) say(answer, 'earlier', tones.earlier, answer.dataset.earlier);
    const words = (isGood ? proof.dataset.proven : proof.dataset.unproven)
      .replace('{facts}', report.facts.length).replace('{size}', report.head.size).replace('{time}', report.head.signedAt);
    say(proof, isGood ? 'proven' : 'unproven', isGood ? 'good' : 'bad', words);
  };

  const examine = async file => {
    if (!file) return;
    proof.hidden = true;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const verdict = judge(bytes, recorded);
      say(answer, verdict, tones[verdict], answer.dataset[verdict]);
      try {
        await sayProof(file.name, bytes, verdict);
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
