// Makes src/documents from api/documents and api/schema.graphql: for each document its id, the roles that may have it executed, and the
// types of its variables and result (trusted.ts); for each act the fields of its form (forms.ts); the names of the instruments of law (instruments.ts)
// and of facts (facts.ts). Fails when a document does not fit the schema, or when the manifest that the
// host executes is not of these documents.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, print, validate } from 'graphql';
import { writeChecker } from './checker.mjs';
import { factWordsIn } from './facts.mjs';
import { formOf } from './forms.mjs';
import { InputTypes } from './inputs.mjs';
import { instrumentsIn } from './instruments.mjs';
import { Selections } from './selections.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const schema = buildSchema(readFileSync(join(root, 'api/schema.graphql'), 'utf8'), { assumeValidSDL: true });
const manifest = JSON.parse(readFileSync(process.env.MANIFEST ?? join(root, 'api/trusted-documents.json'), 'utf8'));
const entries = new Map(Object.entries(manifest).map(([id, entry]) => [entry.name, [id, entry]]));
const folder = join(root, 'api/documents');

const inputs = new InputTypes(schema);
const made = [];
const forms = [];
const faults = [];

for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort()) {
  const source = readFileSync(join(folder, file), 'utf8');
  const document = parse(source, { noLocation: true });
  const wrong = validate(schema, document);
  if (wrong.length > 0) {
    faults.push(`${file}: ${wrong.map((one) => one.message).join(' ')}`);
    continue;
  }
  const name = basename(file, '.graphql');
  const [id, entry] = entries.get(name) ?? [];
  if (entry === undefined || print(parse(entry.document)) !== print(document)) {
    faults.push(`${file}: the manifest has another one, or none; run 'tools/regctl docs documents'.`);
    continue;
  }
  made.push(written(name, source, document, id, entry.roles));
}

if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exit(1);
}

const out = join(root, 'web/app/src/documents');
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'trusted.ts'),
  ["// Made by 'npm run documents' from api/documents and api/schema.graphql; not to be edited.", "import { trusted } from '../graphql/document';", '', ...made, inputs.written()].join('\n'),
);
writeFileSync(
  join(out, 'forms.ts'),
  ["// Made by 'npm run documents' from api/documents and api/schema.graphql; not to be edited.", "import type { FormField } from '../forms/field';", '', ...forms].join('\n'),
);
writeChecker(root, out);
writeFileSync(
  join(out, 'instruments.ts'),
  [
    "// Made by 'npm run documents' from docs/law-index.md; not to be edited.", "import type { Texts } from '../language/texts';", '',
    '/** The instruments of law that the record cites, by their codes. */',
    `export const instruments: Texts<string> = ${JSON.stringify(instrumentsIn(readFileSync(join(root, 'docs/law-index.md'), 'utf8')))};`, '',
  ].join('\n'),
);
writeFileSync(
  join(out, 'facts.ts'),
  [
    "// Made by 'npm run documents' from docs/glossary.md and the wire names in domain; not to be edited.", "import type { Texts } from '../language/texts';", '',
    '/** What the glossary calls facts, by their wire names. */',
    `export const factWords: Texts<string> = ${JSON.stringify(factWordsIn(readFileSync(join(root, 'docs/glossary.md'), 'utf8'), join(root, 'domain')))};`, '',
  ].join('\n'),
);

/** One document as TypeScript. */
function written(name, source, document, id, roles) {
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
  const fragments = new Map(document.definitions.filter((one) => one.kind === 'FragmentDefinition').map((one) => [one.name.value, one]));
  const rootType = schema.getRootType(operation.operation);
  const selections = new Selections(schema, fragments);
  const result = selections.typeOf(rootType, [operation.selectionSet], '');
  const variables = (operation.variableDefinitions ?? [])
    .map((one) => `  ${one.variable.name.value}${one.type.kind === 'NonNullType' && !one.defaultValue ? '' : '?'}: ${inputs.ofNode(one.type)};`)
    .join('\n');
  const [first, title] = [name.replace(/-./g, (two) => two[1].toUpperCase()), name.replace(/(^|-)./g, (two) => two.at(-1).toUpperCase())];
  const says = source.split('\n').find((line) => line.startsWith('# ') && !line.startsWith('# Roles:'))?.slice(2) ?? name;
  const form = formOf(schema, operation);
  if (form !== null) forms.push(`export const ${first}Form: readonly FormField[] = ${JSON.stringify(form)};\n`);
  const touched = [...selections.touched].sort().map((type) => `'${type}'`).join(', ');
  return [
    `export interface ${title}Variables {\n${variables}\n}`,
    `export type ${title}Result = ${result};`,
    `/** ${says} */`,
    `export const ${first} = trusted<${title}Result, ${title}Variables>(\n  '${name}',\n  '${id}',\n  [${roles.map((role) => `'${role}'`).join(', ')}],\n  [${touched}],\n);\n`,
  ].join('\n\n');
}
