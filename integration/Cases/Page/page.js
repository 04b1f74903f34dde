// What the person sees. Every text from a file goes in as text, never as markup.
const texts = new Map(JSON.parse(document.getElementById('texts').textContent).map(text => [text.code, text]));
const words = JSON.parse(document.getElementById('words').textContent);
const embedded = JSON.parse(document.getElementById('bundle')?.textContent ?? 'null');
const byId = id => document.getElementById(id);
const made = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const both = (zh, en) => [made('span', { lang: 'zh-CN' }, zh), ' ', made('span', { lang: 'en', class: 'en' }, en)];
const shown = text => text.replace(/[\p{Cc}\p{Cf}]/gu, '?').slice(0, 300);
const plural = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;

const verdicts = {
  good: facts => ['核对一致', 'Everything checks', `${facts} 条事实均与签名的树头一致，未发现改动。`, `All ${plural(facts, 'fact')} lead to the signed head; nothing was found changed.`],
  bad: (_, faults) => ['核对不一致', 'This does not check', `发现 ${faults} 处问题，请勿采信；问题列于下方。`, `${plural(faults, 'problem')} found, listed below. Do not rely on this.`],
  unreadable: () => ['无法核对', 'This cannot be checked', '', ''],
  working: () => ['正在核对…', 'Checking…', '', ''],
};
const say = (kind, report, fault) => {
  const faults = report?.findings.filter(finding => !texts.get(finding.code)?.remark).length ?? 0;
  const [zh, en, moreZh, moreEn] = verdicts[kind](report?.facts.length ?? 0, faults);
  const box = byId('verdict');
  box.className = kind;
  box.dataset.verdict = kind;
  byId('word').replaceChildren(...both(zh, en));
  byId('meaning').replaceChildren(...both(fault?.zh ?? moreZh, fault?.en ?? moreEn));
  document.title = `${zh} ${en}`;
};

const tick = isGood => made('td', { class: isGood ? 'tick yes' : 'tick no' }, isGood ? '✓' : '✗', made('span', { class: 'hidden' }, isGood ? ' 一致 checks' : ' 不一致 does not check'));
const factRow = fact => {
  const row = made('tr', { 'data-position': String(fact.position), 'data-proven': String(fact.proven) });
  const name = Object.hasOwn(words, fact.type ?? '') ? words[fact.type] : null;
  const what = made(
    'td', {}, ...name ? [made('b', {}, ...both(...name)), made('br')] : [], shown(fact.type ?? '?'), made('br'),
    `${shown(fact.stream ?? '?')} @ ${fact.version ?? '?'}`);
  const [day, time] = shown(fact.recordedAt ?? '?').split('T');
  const text = made('details', {}, made('summary', {}, '原文 Text'), made('pre', {}, fact.text));
  row.append(
    tick(fact.proven), made('td', { class: 'number' }, String(fact.position)),
    made('td', {}, day, made('br'), time ?? '', made('br'), shown(String(fact.actor ?? '?'))), what,
    made('td', {}, made('code', {}, fact.digest), text));
  return row;
};
const rows = pairs => pairs.flatMap(([zh, en, ...values]) => [made('dt', {}, ...both(zh, en)), made('dd', {}, ...values)]);
const code = value => made('code', {}, value);
const states = { good: ['一致', 'checks'], bad: ['不一致', 'does not check'], absent: ['不在此处，未核对', 'not at hand, not checked'] };

const show = report => {
  const { head } = report;
  byId('findings').replaceChildren(...report.findings
    .map(finding => ({ ...finding, text: texts.get(finding.code) }))
    .sort((a, b) => Number(a.text.remark ?? false) - Number(b.text.remark ?? false))
    .map(finding => made('li', { 'data-code': finding.code, 'data-where': finding.where, class: finding.text.remark ? 'remark' : 'fault' },
      ...both(...[finding.text.zh, finding.text.en].map(words => words.replaceAll('{0}', shown(finding.where)))), ' ', code(finding.code))));
  byId('about').replaceChildren(...rows([
    report.kind === 'bundle' ? ['案件', 'Case', shown(report.case)] : ['文书', 'Paper', shown(report.name)],
    ...report.kind === 'bundle' ? [['制作时间', 'Made at', shown(report.madeAt)]] : [],
    ['账本', 'Ledger', shown(head.origin)],
    ['树头', 'Signed head', `${head.size} 条事实 facts, ${head.signedAt}`],
    ['根', `Root (${head.suite})`, code(base64(head.root))],
    ['公钥', 'Keys', ...report.keys.map(key => made('div', {}, `${key.kind} `, code(key.line)))],
  ]));
  byId('documents').replaceChildren(...report.documents.map(document => made(
    'li', { 'data-state': document.state }, `${shown(document.name)} ${shown(document.zh ?? '')} `, made('span', { class: document.state }, ...both(...states[document.state])))));
  byId('facts').replaceChildren(...report.facts.map(factRow));
  byId('result').hidden = false;
};

// The newest check is the one that counts: a second file makes the first one's stop.
let turn = 0;
let last = null;
const examine = async source => {
  const own = ++turn;
  last = source;
  const progress = byId('progress');
  [progress.value, progress.hidden, byId('result').hidden] = [0, false, true];
  say('working');
  let breath = performance.now();
  const step = async done => {
    if (performance.now() - breath < 40) return;
    progress.value = done;
    await new Promise(resume => setTimeout(resume));
    if (own !== turn) throw new DOMException('', 'AbortError');
    breath = performance.now();
  };
  try {
    await new Promise(resume => setTimeout(resume));
    const pins = readPins(byId('pins').value);
    const report = await source(pins, step);
    if (own !== turn) return;
    show(report);
    say(report.isGood ? 'good' : 'bad', report);
  } catch (fault) {
    if (fault.name === 'AbortError') return;
    say('unreadable', null, fault instanceof Unreadable ? fault : { zh: '文件已损坏。', en: `The file is damaged (${shown(String(fault.message))}).` });
  } finally {
    if (own === turn) progress.hidden = true;
  }
};
const ofEmbedded = (pins, step) => checkBundle(new Map(Object.entries(embedded.files).map(([name, text]) => [name, utf8(text)])), false, pins, step);
const ofFile = file => async (pins, step) => {
  if (file.size > limits.all) throw tooLarge(file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (looksLike(bytes, '%PDF-')) return checkPaper(file.name, bytes, pins, step);
  if (looksLike(bytes, 'PK')) return checkBundle(await unzip(bytes), true, pins, step);
  throw new Unreadable('请选择案卷包（.zip）或者带证明的 PDF。', 'Choose a bundle (.zip) or a PDF that carries its proof.');
};

byId('file').addEventListener('change', event => event.target.files[0] && examine(ofFile(event.target.files[0])));
byId('pins').addEventListener('change', () => last && examine(last));
for (const kind of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, event => {
    event.preventDefault();
    byId('drop').classList.toggle('over', kind === 'dragover');
    if (kind === 'drop' && event.dataTransfer.files[0]) examine(ofFile(event.dataTransfer.files[0]));
  });
}
if (embedded) examine(ofEmbedded);
