// What the glossary calls each fact. Facts are known by their wire names, which stand above their records in domain; the rows of the glossary by
// the names of the records. The host reads the same rows (FactWords).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const row = /^\| ([^|]+) \| ([^|`]+)`(\w+)`[^|]* \| fact \| [^|]* \|$/gm;

const fact = /\[Fact\("([^"]+)"\)\]\s*(?:\[[^\]]*\]\s*)*public sealed (?:partial )?record (\w+)/g;

/** Chinese and English by wire name; throws when the glossary lacks one. */
export function factWordsIn(glossary, domain) {
  const rows = new Map([...glossary.matchAll(row)].map(([, zh, en, name]) => [name, [zh.trim(), en.trim()]]));
  const facts = readdirSync(domain, { recursive: true }).filter((file) => file.endsWith('.cs'))
    .flatMap((file) => [...readFileSync(join(domain, file), 'utf8').matchAll(fact)].map(([, wire, name]) => [wire, name]));
  const nameless = facts.filter(([, name]) => !rows.has(name)).map(([wire]) => wire);
  if (facts.length === 0 || nameless.length > 0) throw new Error(`The glossary has no row for: ${nameless.join(', ')}`);
  return Object.fromEntries(facts.map(([wire, name]) => [wire, rows.get(name)]).sort(([one], [other]) => (one < other ? -1 : 1)));
}
