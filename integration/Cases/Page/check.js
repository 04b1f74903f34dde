// The check itself; `regctl ledger check` does the same and says the same. A report has facts, heads, documents and findings.
const parse = (name, bytes, format) => {
  const value = (() => {
    try {
      return JSON.parse(text8(bytes));
    } catch {
      return null;
    }
  })();
  if (value?.format !== format) throw new Unreadable(`${name} 的格式应为 ${format}。`, `${name} should have the format ${format}.`);
  return value;
};
const listOf = (value, fits) => Array.isArray(value) && value.every(item => item !== null && typeof item === 'object' && fits(item));
const isText = value => typeof value === 'string';
const wellFormed = (name, is) => {
  if (!is) throw new Unreadable(`${name} 的格式有误。`, `${name} is malformed.`);
};

// What a leaf says, or null. Only a leaf that was proven says something about the ledger.
const readLeaf = bytes => {
  try {
    const leaf = JSON.parse(text8(bytes)), data = leaf.data;
    const fits = Number.isSafeInteger(leaf.position) && leaf.position > 0 && Number.isSafeInteger(leaf.version)
      && [leaf.streamKind, leaf.streamKey, leaf.type, leaf.recordedAt].every(isText) && data !== null && typeof data === 'object';
    return fits ? { ...leaf, stream: `${leaf.streamKind}/${leaf.streamKey}` } : null;
  } catch {
    return null;
  }
};
const recordedDigest = leaf => isText(leaf?.data.unsignedSha256) && Number.isSafeInteger(leaf.data.unsignedLength)
  ? { sha256: leaf.data.unsignedSha256, length: leaf.data.unsignedLength } : null;
// A digest over no more than the name of the format vouches for nothing.
const startsAs = (bytes, digest) => digest.length > '%PDF-'.length && digest.length <= bytes.length && hex(sha256(bytes.subarray(0, digest.length))) === digest.sha256;

// The keys by which heads are trusted, each from the size on from which it signs (`SealingKeyring` does the same): a head must be
// signed by the newest key in use at its size, and one that names the next key by that one, too. Keys as a ledger lists them say `from`;
// those of elsewhere are trusted from the beginning.
const trusting = keys => keys.map(key => ({ key, from: key.from ?? 0 }));
const verifyHead = (ring, head) => {
  const refused = { isTrusted: false, signers: [], after: ring };
  const answers = ring.map(known => ({ ...known, signed: isSignedBy(head, known.key) }));
  if (answers.some(answer => answer.signed === false)) return refused;
  const inUse = Math.max(-1, ...ring.filter(known => known.from <= head.size).map(known => known.from));
  const signers = answers.filter(answer => answer.signed === true && answer.from === inUse).map(answer => answer.key);
  if (signers.length === 0 || head.nextKey && isSignedBy(head, head.nextKey) !== true) return refused;
  const isNew = head.nextKey && !ring.some(known => known.key.line === head.nextKey.line && known.from === head.size);
  return { isTrusted: true, signers, after: isNew ? [...ring, { key: head.nextKey, from: head.size }] : ring };
};
const isSigned = (head, keys) => verifyHead(trusting(keys), head).isTrusted;
// Keys that came with heads: each from every head on that names it as the next one; the first, and those that none names, from the beginning.
const handedOver = (keys, heads) => keys.flatMap((key, at) => {
  const from = [...new Set(heads.filter(head => head.nextKey?.line === key.line).map(head => head.size))];
  return (at === 0 || from.length === 0 ? [0, ...from] : from).map(size => ({ key, from: size }));
});
// Whether trust in keys leads to a head, by way of the earlier heads that hand over.
const leadsTo = (keys, heads, head) => {
  let ring = trusting(keys);
  for (const earlier of heads.filter(known => known.size < head.size).sort((a, b) => a.size - b.size)) ring = verifyHead(ring, earlier).after;
  return verifyHead(ring, head).isTrusted;
};

// A key as a ledger lists it, with the size of the first head that it signed, or null.
const listedKey = listed => {
  const key = isText(listed?.key) ? readKey(listed.key) : null;
  return key && Number.isSafeInteger(listed.fromSize) && listed.fromSize >= 0 ? { ...key, from: listed.fromSize } : null;
};
const keysIn = text => {
  try {
    return JSON.parse(text).keys.map(listedKey);
  } catch {
    return text.split(/\r?\n/).filter(line => line.trim() !== '').map(line => readKey(line.trim()));
  }
};

// What the person got elsewhere: keys one a line, or as a ledger lists them, or a head. What is none of them makes it unreadable.
const readPins = text => {
  if (text.trim() === '') return { keys: [], head: null };
  const head = readHead(text.replaceAll('\r', '').trim() + '\n');
  const keys = head ? [] : keysIn(text);
  if (!head && keys.includes(null)) throw new Unreadable('这既不是公钥，也不是签名的树头。', 'This is neither a verifier key nor a signed head.');
  return { keys, head };
};
const checkPins = (report, head, heads, pins, say) => {
  if (pins.keys.length === 0) say('KEYS-NOT-PINNED', '');
  else say(leadsTo(pins.keys, heads, head) ? 'KEYS-PINNED' : 'HEAD-NOT-PINNED', `${head.size}`);
  if (!pins.head) return;
  const match = heads.find(known => known.size === pins.head.size);
  if (pins.head.origin !== head.origin || pins.head.suite !== head.suite) say('HEAD-FOREIGN', `${pins.head.size}`);
  else if (!leadsTo(pins.keys.length ? pins.keys : report.keys, heads, pins.head)) say('HEAD-UNSIGNED', `${pins.head.size}`);
  else if (!match) say('HEAD-NOT-COMPARED', `${pins.head.size}`);
  else say(same(match.root, pins.head.root) ? 'HEAD-MATCHES' : 'HEAD-DIFFERS', `${pins.head.size}`);
};

const checkFact = (report, hash, head, leafBytes, index, proof, where, say) => {
  const leaf = readLeaf(leafBytes), digest = leafDigest(hash, leafBytes);
  if (!leaf) say('FACT-MALFORMED', where);
  const proven = leaf !== null && leaf.position === index + 1 && proof !== null && isIncluded(hash, digest, index, head.size, proof, head.root);
  if (leaf && !proven) say('FACT-NOT-PROVEN', `${leaf.position}`);
  report.facts.push({ ...leaf, position: leaf?.position ?? index + 1, digest: hex(digest), text: latin1Safe(leafBytes), proven });
  return leaf;
};
const latin1Safe = bytes => new TextDecoder().decode(bytes);

// A paper by itself. `keys` are those that the proof itself names.
const checkPaper = async (name, pdf, pins, step) => {
  const written = proofIn(pdf);
  if (!written) throw new Unreadable('该 PDF 没有携带证明。', 'This PDF does not carry a proof.');
  const proof = parse(name, written, 'regulatory-proof/1');
  wellFormed(name, isText(proof.document?.sha256) && Number.isSafeInteger(proof.document.length) && isText(proof.head)
    && Array.isArray(proof.keys) && proof.keys.every(isText) && listOf(proof.facts, fact => isText(fact.leaf) && Array.isArray(fact.proof)));
  const findings = [], say = sayingInto(findings);
  const report = { kind: 'paper', name, facts: [], heads: [], keys: [], documents: [{ name, state: 'good', fact: proof.document.fact ?? null }], findings };
  for (const line of proof.keys) {
    const key = readKey(line);
    if (key) report.keys.push(key); else say('KEY-UNREADABLE', line);
  }
  const head = readHead(proof.head), hash = head && suites[head.suite];
  if (!hash) throw new Unreadable('证明中的树头无法读取。', 'The head in the proof cannot be read.');
  [report.head, report.heads] = [head, [head]];
  if (!isSigned(head, report.keys)) say('HEAD-UNSIGNED', name);
  for (const [at, fact] of proof.facts.entries()) {
    const bytes = utf8(fact.leaf);
    checkFact(report, hash, head, bytes, (readLeaf(bytes)?.position ?? 0) - 1, digestsOf(fact.proof), `${at + 1}`, say);
    await step((at + 1) / proof.facts.length);
  }
  // A proof that carries the issue of a paper is held to be that paper's, whether or not it says so.
  const [document] = report.documents;
  document.fact ??= report.facts.find(fact => fact.proven && recordedDigest(fact))?.position ?? null;
  checkDocument(report, name, pdf, document.fact, proof.document, say);
  checkPins(report, head, [head], pins, say);
  return finished(report);
};

// What a paper is worth by the fact that records it; without such a fact, by the digest in its own proof.
const checkDocument = (report, name, pdf, position, own, say) => {
  const document = report.documents.find(known => known.name === name);
  const bad = (code, where = name) => {
    document.state = 'bad';
    say(code, where);
  };
  if (own && !startsAs(pdf, own)) bad('DOCUMENT-CHANGED');
  else if (position !== null) {
    const digest = recordedDigest(report.facts.find(fact => fact.position === position && fact.proven));
    if (!digest) bad('DOCUMENT-UNRECORDED');
    else if (!startsAs(pdf, digest)) bad('DOCUMENT-CHANGED');
  } else {
    say('DOCUMENT-WITHOUT-DIGEST', name);
  }
  if (!isCovered(pdf)) bad('SEAL-BROKEN'); else say('SEAL-NOT-CHECKED', name);
};

// A bundle. `whole`: the files are those of the zip or folder, not the ones that travel in the page.
const checkBundle = async (files, whole, pins, step) => {
  const need = name => files.get(name) ?? (() => { throw new Unreadable(`缺少 ${name}。`, `${name} is missing.`); })();
  const manifest = parse('manifest.json', need('manifest.json'), 'regulatory-bundle/1');
  wellFormed('manifest.json', isText(manifest.case) && isText(manifest.madeAt) && isText(manifest.head)
    && listOf(manifest.files, file => isText(file.name) && isText(file.sha256))
    && listOf(manifest.documents, document => isText(document.file) && isText(document.zh) && isText(document.en))
    && listOf(manifest.streams, stream => isText(stream.kind) && isText(stream.key)));
  const proofs = parse('proofs.json', need('proofs.json'), 'regulatory-proofs/1');
  wellFormed('proofs.json', listOf(proofs.facts, fact => Number.isSafeInteger(fact.position) && isText(fact.first) && Array.isArray(fact.proof))
    && listOf(proofs.heads, link => isText(link.head) && Array.isArray(link.consistency)));
  // However often a file is listed, it is hashed.
  if (Math.max(manifest.files.length, manifest.documents.length) > limits.files) throw new Unreadable('文件数过多。', 'There are too many files.');
  const findings = [], say = sayingInto(findings);
  const report = { kind: 'bundle', case: manifest.case, madeAt: manifest.madeAt, whole, facts: [], heads: [], keys: [], documents: [], findings };

  const listed = new Set(['manifest.json']), evidence = new Map();
  for (const [at, file] of manifest.files.entries()) {
    listed.add(file.name);
    const content = files.get(file.name), digest = content ? hex(sha256(content)) : null;
    if (digest === null) {
      if (whole) say('FILE-MISSING', file.name);
    } else if (digest !== file.sha256) {
      say('FILE-CHANGED', file.name);
    }
    if (file.name.startsWith('evidence/')) evidence.set(file.name, digest);
    await step(0.3 * (at + 1) / manifest.files.length);
  }
  for (const name of files.keys()) if (!listed.has(name)) say('FILE-UNLISTED', name);

  const keys = latin1Safe(need('keys.txt')).split('\n').filter(line => line !== '');
  if (keys.length > 1000) throw new Unreadable('公钥过多。', 'There are too many keys.');
  for (const line of keys) {
    const key = readKey(line);
    if (key) report.keys.push(key); else say('KEY-UNREADABLE', line);
  }
  const heads = new Map();
  for (const [name, content] of files) {
    if (!name.startsWith('heads/')) continue;
    const head = readHead(latin1Safe(content));
    if (head) heads.set(name, head); else say('HEAD-UNREADABLE', name);
  }
  const head = heads.get(manifest.head), hash = head && suites[head.suite];
  if (!hash || proofs.head !== manifest.head || proofs.suite !== head.suite) {
    throw new Unreadable('案卷包的树头缺失或者无法读取。', "The bundle's head is missing or cannot be read.");
  }
  [report.head, report.heads] = [head, [...heads.values()].sort((a, b) => a.size - b.size)];
  const ring = handedOver(report.keys, report.heads);
  for (const [at, [name, known]] of [...heads].entries()) {
    if (known.origin !== head.origin || known.suite !== head.suite) say('HEAD-FOREIGN', name);
    if (!verifyHead(ring, known).isTrusted) say('HEAD-UNSIGNED', name);
    await step(0.3 + 0.4 * (at + 1) / heads.size);
  }

  const linked = new Set();
  for (const link of proofs.heads) {
    const earlier = heads.get(link.head), proof = digestsOf(link.consistency);
    const isLinked = earlier && proof && isConsistent(hash, earlier.size, head.size, earlier.root, head.root, proof);
    if (isLinked) linked.add(link.head); else say('HISTORY-BROKEN', link.head);
  }
  // A head that nothing links to this one says nothing of this history, and would still be compared with one from elsewhere.
  for (const name of heads.keys()) if (!linked.has(name)) say('HISTORY-BROKEN', name);

  const lines = splitLines(need('facts.jsonl'));
  const byPosition = new Map(proofs.facts.map(fact => [fact.position, fact]));
  let before = null;
  for (const [at, line] of lines.entries()) {
    const position = readLeaf(line)?.position, proof = byPosition.get(position);
    byPosition.delete(position);
    if (position !== undefined && !proof) say('PROOF-MISSING', `${position}`);
    const leaf = checkFact(report, hash, head, line, (position ?? 0) - 1, proof?.index === position - 1 ? digestsOf(proof.proof) : null, `${at + 1}`, say);
    if (leaf && proof && !(linked.has(proof.first) && heads.get(proof.first).size >= position)) say('FIRST-HEAD-WRONG', `${position}`);
    if (leaf && before && (leaf.position <= before.position || leaf.recordedAt < before.recordedAt)) say('ORDER-WRONG', `${leaf.position}`);
    before = leaf ?? before;
    await step(0.7 + 0.3 * (at + 1) / lines.length);
  }
  for (const position of byPosition.keys()) say('PROOF-UNUSED', `${position}`);
  checkVersions(report.facts, manifest.streams, say);

  for (const paper of manifest.documents) {
    report.documents.push({ name: paper.file, zh: paper.zh, en: paper.en, state: files.has(paper.file) ? 'good' : 'absent' });
    if (files.has(paper.file)) checkDocument(report, paper.file, files.get(paper.file), paper.fact ?? null, null, say);
    else say(whole ? 'FILE-MISSING' : 'DOCUMENT-NOT-HERE', paper.file);
  }
  const papers = new Set(manifest.documents.map(paper => paper.file));
  for (const name of files.keys()) if (name.startsWith('documents/') && !papers.has(name)) say('FILE-UNLISTED', name);
  checkEvidence(report, evidence, whole, say);
  checkPins(report, head, report.heads, pins, say);
  return finished(report);
};

// A file of evidence is called by its digest, and a proven fact records that digest. In the JSON of a leaf the quotation marks within a text are
// escaped: what stands between two is a text of its own.
const checkEvidence = (report, evidence, whole, say) => {
  if (evidence.size === 0) return;
  const recorded = new Set(report.facts.filter(fact => fact.proven).flatMap(fact => [...fact.text.matchAll(/"([0-9a-f]{64})"/g)].map(([, digest]) => digest)));
  for (const [name, digest] of evidence) {
    const isRecorded = name.slice('evidence/'.length).split('.')[0] === digest && recorded.has(digest);
    report.documents.push({ name, zh: '证据文件', state: digest === null ? 'absent' : isRecorded ? 'good' : 'bad' });
    if (digest !== null && !isRecorded) say('EVIDENCE-UNRECORDED', name);
    if (digest === null && !whole) say('EVIDENCE-NOT-HERE', name);
  }
};

// A stream listed with its version is here from 1 up to it; of another one, what is here goes upwards.
const checkVersions = (facts, streams, say) => {
  const listed = new Map(streams.map(stream => [`${stream.kind}/${stream.key}`, stream.versions ?? null]));
  const seen = new Map();
  for (const fact of facts.filter(known => known.stream)) seen.set(fact.stream, [...seen.get(fact.stream) ?? [], fact.version]);
  for (const name of new Set([...listed.keys(), ...seen.keys()])) {
    const versions = seen.get(name) ?? [], whole = listed.get(name);
    const fits = whole === null
      ? versions.length > 0 && versions.every((version, at) => at === 0 || version > versions[at - 1])
      : versions.length === whole && versions.every((version, at) => version === at + 1);
    if (!listed.has(name) || !fits) say('VERSIONS-WRONG', name);
  }
};

const splitLines = bytes => {
  const lines = [];
  let start = 0;
  for (let end; (end = bytes.indexOf(10, start)) >= 0; start = end + 1) lines.push(bytes.subarray(start, end));
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
};

// Each finding once, and a thousand faults at most: whoever makes a file of nothing but faults shall not fill the memory with them.
const sayingInto = findings => {
  const known = new Set();
  let faults = 0;
  return (code, where) => {
    const isFault = !texts.get(code)?.remark, name = `${code} ${where}`;
    if (known.has(name) || isFault && faults === 1000) return;
    known.add(name);
    if (isFault) faults++;
    findings.push({ code, where });
  };
};

const finished = report => {
  report.isGood = report.findings.every(finding => texts.get(finding.code)?.remark);
  return report;
};
