// Typesets documents for the supervising process.
//
//   node typst-worker.mjs <templates folder> <folder that holds node_modules> [folder of further fonts]...
//
// Standard input and output carry frames: a four-byte big-endian length, then that many bytes of UTF-8 JSON.
//   in   {"id", "template", "data", "attachments", "createdAt"}   data and attachments are strings handed on to the
//        template as sys.inputs; createdAt is Unix time in seconds
//   out  {"id", "pdf"}                        the document in Base64, or
//        {"id", "fault", "template"}          what the template's author has to know
// A first frame {"ready": true} says that the compiler and its fonts are loaded. Everything else goes to standard error.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [templates, packages, ...furtherFonts] = process.argv.slice(2).map(path => resolve(path));
const require = createRequire(join(packages, 'package.json'));
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const fonts = join(packages, 'node_modules', '@expo-google-fonts');
const fontPaths = [
  'noto-serif-sc/400Regular', 'noto-serif-sc/600SemiBold', 'noto-serif-sc/900Black', 'noto-sans-sc/400Regular',
].map(path => join(fonts, path)).concat(furtherFonts);
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths }] });

function send(message) {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  process.stdout.write(Buffer.concat([head, body]));
}

const placed = d => d.range ? `${d.message} (line ${d.range.start.line + 1})` : d.message;

// Templates are read once. After a fault they are read anew: it may have been mended in the meantime.
let readAnew = false;

function typeset({ id, template, data, attachments, createdAt }) {
  const outcome = compiler.compile({
    mainFilePath: join(templates, template), inputs: { data, attachments }, resetRead: readAnew,
  });
  readAnew = outcome.hasError();
  if (readAnew) {
    const found = compiler.fetchDiagnostics(outcome.takeDiagnostics());
    return { id, template, fault: found.map(placed).join('; ') };
  }
  const pdf = compiler.pdf(outcome.result, { pdfStandard: 'a-3a', pdfTags: true, creationTimestamp: createdAt });
  return { id, pdf: pdf.toString('base64') };
}

function answer(request) {
  try {
    return typeset(request);
  } catch (error) {
    // The compiler throws when a document cannot be exported, for instance when no font has a character. It prints its
    // diagnostics then; only their messages say something to people.
    const text = String(error?.message ?? error);
    const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message.replace(/\\(.)/g, '$1'));
    return { id: request.id, template: request.template, fault: messages.length > 0 ? messages.join('; ') : text };
  } finally {
    compiler.evictCache(30);
  }
}

let pending = Buffer.alloc(0);
process.stdin.on('data', chunk => {
  pending = Buffer.concat([pending, chunk]);
  while (pending.length >= 4 && pending.length >= 4 + pending.readUInt32BE(0)) {
    const length = pending.readUInt32BE(0);
    const body = pending.subarray(4, 4 + length);
    pending = pending.subarray(4 + length);
    send(answer(JSON.parse(body.toString('utf8'))));
  }
});
process.stdin.on('end', () => process.exit(0));
send({ ready: true });
