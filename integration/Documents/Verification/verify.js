// Compares a file that the visitor chooses with the certificate's digests. The file stays on the visitor's device.
const check = document.getElementById('check');
if (check) {
  const { sha256, length, signedSha256 } = check.dataset;
  const answer = document.getElementById('answer');
  const input = document.getElementById('file');
  const drop = document.getElementById('drop');
  const tones = { original: 'good', unsigned: 'good', prefix: 'doubtful', added: 'bad', differs: 'bad', unable: 'doubtful' };

  const say = verdict => {
    answer.className = tones[verdict];
    answer.dataset.verdict = verdict;
    answer.textContent = answer.dataset[verdict];
    answer.hidden = false;
  };
  const digest = async bytes => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
    octet => octet.toString(16).padStart(2, '0')).join('');

  // The signed file is the unsigned one with the signature after it, so its beginning has the recorded digest. Whatever else
  // follows may change what a reader shows: only the whole file tells that nothing was added.
  const judge = async bytes => {
    const whole = await digest(bytes);
    if (whole === signedSha256) return 'original';
    if (whole === sha256) return 'unsigned';
    const start = bytes.byteLength > Number(length) ? await digest(bytes.slice(0, Number(length))) : '';
    if (start !== sha256) return 'differs';
    return signedSha256 ? 'added' : 'prefix';
  };

  const examine = async file => {
    if (!file) return;
    if (!globalThis.crypto?.subtle) return say('unable');
    try {
      say(await judge(await file.arrayBuffer()));
    } catch {
      say('unable');
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
