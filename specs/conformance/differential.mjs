// Compares the GraphQL layer with graphql-js: the same documents on the same schema, what each side makes of them.
//   node specs/conformance/differential.mjs [--count 5000] [--seed 2026] [--schema FILE] [--host URL] [--bug NAME] [--show 10]
// Needs the packages of this folder and a built specs/conformance/ExecuteHost (it is started unless --host names one).
// Compared: syntax errors by line:column; validation by the set of rule@line:column; execution by data and by the nulls that errors
// caused; documents printed again; the schema printed and sorted, and the same schema read back through introspection. Messages are
// never compared. Ends with 1 when anything differs, when a rule was never broken, or when a construct of the language never occurred.
// Left out, and counted: documents for which graphql-js gives up validating.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql'
import { breakable } from './breakers.mjs'
import { coverage } from './coverage.mjs'
import { at, start } from './host.mjs'
import { actual, oracle, ruleName, rules } from './oracle.mjs'
import { questions } from './questions.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' }, seed: { type: 'string', default: '2026' }, show: { type: 'string', default: '10' },
    schema: { type: 'string', default: join(here, 'kitchen-sink.graphql') }, host: { type: 'string' }, bug: { type: 'string' },
  },
})
const whole = readFileSync(options.schema, 'utf8')
// The same types without roots but the query's: documents can ask for an operation that the schema does not have.
const queriesOnly = whole.replace(/^schema \{[^}]*\}/m, 'schema { query: Query }')
const runs = [{ sdl: whole, share: queriesOnly === whole ? 1 : 0.96 }, ...queriesOnly === whole ? [] : [{ sdl: queriesOnly, share: 0.04 }]]

const host = options.host ? at(options.host) : await start(...options.bug ? ['--bug', options.bug] : [])
const tally = { syntax: 0, validation: 0, execution: 0, subscription: 0, skipped: 0 }
const reported = new Map(rules.map(rule => [ruleName(rule), 0]))
const unbroken = new Set()
const differences = []
let absent = []
try {
  await compareSchema(whole)
  for (const [i, { sdl, share }] of runs.entries()) await compare(oracle(sdl), sdl, Math.round(Number(options.count) * share), i === 0)
} finally {
  host.stop()
}

const total = Object.values(tally).reduce((sum, each) => sum + each, 0)
console.log(`rules broken: ${[...reported].map(([rule, times]) => `${rule} ${times}`).join(', ')}`)
if (unbroken.size > 0) console.log(`never broken: ${[...unbroken].join(', ')}`)
if (absent.length > 0) console.log(`never generated: ${absent.join(', ')}`)
for (const difference of differences.slice(0, Number(options.show))) console.log('\n' + difference)
console.log(`${options.schema.split('/').at(-1)}: ${total} documents (${Object.entries(tally).map(([kind, count]) => `${count} ${kind}`).join(', ')}), ${differences.length} differences`)
process.exitCode = differences.length > 0 || unbroken.size > 0 || absent.length > 0 ? 1 : 0

async function compare(js, sdl, count, isWhole) {
  const seen = coverage(js.schema)
  const all = [...questions(js.schema, Number(options.seed), count)]
  for (let from = 0; from < all.length; from += 200) {
    const some = all.slice(from, from + 200)
    const [answers, expectations] = await Promise.all([host.many(sdl, some), Promise.all(some.map(js.expect))])
    some.forEach((question, i) => {
      const expected = expectations[i]
      seen.see(question, expected)
      tally[expected.aborted ? 'skipped' : expected.phase]++
      if (expected.aborted) return
      for (const rule of new Set(expected.errors?.map(error => error.split('@')[0]))) reported.set(rule, reported.get(rule) + 1)
      const found = actual(answers[i], expected)
      if (isDeepStrictEqual(expected, found)) return
      const apart = Object.keys({ ...expected, ...found }).filter(key => !isDeepStrictEqual(expected[key], found[key]))
      const only = side => Object.fromEntries(apart.map(key => [key, side[key]]))
      report(`#${from + i}`, question, only(expected), { ...only(found), messages: answers[i].executed.errors?.map(error => error.message) })
    })
  }
  for (const rule of reported.keys()) {
    if (reported.get(rule) > 0) unbroken.delete(rule)
    else if (breakable(rule, js.schema)) unbroken.add(rule)
  }
  if (isWhole) absent = seen.missing()
}

async function compareSchema(sdl) {
  const expected = printSchema(lexicographicSortSchema(buildSchema(sdl)))
  const described = await host.schema({ schema: sdl })
  if (described.sdl !== expected) report('schema', {}, expected, described.sdl)
  if (described.problems.length > 0) report('schema', {}, [], described.problems)
  const introspection = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true })
  const answer = await host.execute({ schema: sdl, query: introspection })
  const read = buildClientSchema(answer.data)
  const faults = validateSchema(read)
  if (faults.length > 0) report('introspection', {}, [], faults.map(fault => fault.message))
  if (printSchema(lexicographicSortSchema(read)) !== expected) report('introspection', {}, expected, printSchema(lexicographicSortSchema(read)))
}

function report(number, question, expected, found) {
  const shown = value => typeof value === 'string' ? value : JSON.stringify(value)
  differences.push(`${number} ${question.wiring ?? ''} ${question.operationName ?? ''} ${JSON.stringify(question.variables ?? {})}\n${question.query ?? ''}\n  graphql-js: ${shown(expected)}\n  ours:       ${shown(found)}`)
}
