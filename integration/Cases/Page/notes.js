// Signed heads: C2SP signed notes whose text is a checkpoint, and the keys that sign them.
const keyTypes = [
  { name: 'Ed25519', type: Uint8Array.of(1), isKey: key => key.length === 32 && ed.decode(key) !== null, verify: verifyEd25519, overAll: true },
  { name: 'P-256', type: Uint8Array.of(2), isKey: key => pointOf(p256, key) !== null, verify: verifyP256, overAll: false },
  { name: 'SM2', type: concat(Uint8Array.of(0xff), utf8('gbt32918-sm2-with-sm3')), isKey: key => pointOf(sm2, key) !== null, verify: verifySm2, overAll: true },
];
const isName = name => name.length > 0 && !/[\s+\p{Cc}]/u.test(name);

// name+id+base64(type ‖ key), or null.
const readKey = line => {
  const [, name, id, written] = /^([^+]*)\+([^+]*)\+(.*)$/s.exec(line) ?? [];
  const bytes = written === undefined ? null : unbase64(written);
  if (!bytes || !isName(name)) return null;
  for (const kind of keyTypes) {
    const key = bytes.subarray(kind.type.length);
    if (!same(bytes.subarray(0, kind.type.length), kind.type) || !kind.isKey(key)) continue;
    const expected = hex(sha256(kind.overAll ? concat(utf8(name + '\n'), bytes) : key).subarray(0, 4));
    if (expected === id) return { name, id, kind: kind.name, line, verify: (message, signature) => kind.verify(key, message, signature) };
  }
  return null;
};

// Text and signatures of a note, or null.
const readNote = note => {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || /[\x00-\x09\x0b-\x1f]/.test(note)) return null;
  const lines = note.slice(end + 2).split('\n');
  if (lines.length < 2 || lines.length > 64 || lines.pop() !== '') return null;
  const signatures = lines.map(line => {
    const [, name, written] = /^\u2014 ([^ +]+) ([^ ]+)$/.exec(line) ?? [];
    const bytes = written === undefined ? null : unbase64(written);
    return bytes && bytes.length > 4 ? { name, id: hex(bytes.subarray(0, 4)), value: bytes.subarray(4) } : null;
  });
  return signatures.every(signature => signature) ? { text: note.slice(0, end + 1), signatures } : null;
};

// What a head says, or null.
const readCheckpoint = text => {
  const lines = text.split('\n');
  if (lines.length < 6 || lines.pop() !== '' || lines.some(line => line === '')) return null;
  const [origin, number, written, ...more] = lines, size = Number(number), root = unbase64(written);
  const one = name => {
    const found = more.filter(line => line.startsWith(name));
    return found.length === 1 ? found[0].slice(name.length) : null;
  };
  const [suite, signedAt, next] = [one('suite '), one('signed-at '), one('next-key ')];
  if (!/^(0|[1-9]\d*)$/.test(number) || !Number.isSafeInteger(size) || root?.length !== 32 || suite === null
    || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(signedAt ?? '')) return null;
  const nextKey = next === null ? null : readKey(next);
  if (nextKey === null && more.some(line => line.startsWith('next-key '))) return null;
  return { origin, size, root, suite, signedAt, nextKey };
};

// A head with its note, or null.
const readHead = note => {
  const read = readNote(note), checkpoint = read && readCheckpoint(read.text);
  return checkpoint && { ...checkpoint, note, text: read.text, signatures: read.signatures };
};

// true: signed; false: its signature is wrong; null: it did not sign.
const isSignedBy = (head, key) => {
  const own = head.signatures.filter(signature => signature.name === key.name && signature.id === key.id);
  return own.length === 0 ? null : own.every(signature => key.verify(utf8(head.text), signature.value));
};
