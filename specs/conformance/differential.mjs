// Compares the GraphQL layer with graphql-js: the same documents on the same schema, what each side makes of them.
//   node specs/conformance/differential.mjs [--count 2000] [--seed 1] [--schema FILE] [--host URL]
// Needs `npm ci` in this folder and a built specs/conformance/ExecuteHost (it is started unless --host names one).
// Compared: syntax errors by line:column; validation by the set of rule@line:column; execution by data and by whether it had errors;
// documents printed again; the schema printed and sorted, and the same schema read back through introspection. Messages are never compared. Ends with 1 when anything differs,
// or when 2,000 documents and more left a rule unbroken.
// Skipped, and counted: what graphql-js aborts, subscriptions beyond validation, and nullable variables in a field of a OneOf input, where
// graphql-js ignores a variable's default in a nullable OneOf and forgets the check in a non-null one (the specification's
// IsNonNullPosition knows neither case).
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import {
  buildClientSchema, buildSchema, execute, getIntrospectionQuery, getNamedType, GraphQLError, Kind, lexicographicSortSchema, parse, print, printSchema, specifiedRules, TypeInfo, validate,
  validateSchema, visit, visitWithTypeInfo,
} from 'graphql'
import { generate, random } from './generator.mjs'
import { wire } from './mock.mjs'
import { breakDocument, breakText } from './mutations.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' },
    schema: { type: 'string', default: join(here, 'kitchen-sink.graphql') }, host: { type: 'string' }, show: { type: 'string', default: '10' },
  },
})
const sdl = readFileSync(options.schema, 'utf8')
const schemas = { hash: wire(buildSchema(sdl), false), const: wire(buildSchema(sdl), true) }
const host = options.host ? { url: options.host, stop() {} } : await start()
const tally = { syntax: 0, validation: 0, execution: 0, printed: 0, skipped: 0 }
const reported = new Map()
const differences = []
try {
  await compareSchema()
  const rng = random(Number(options.seed))
  for (let i = 0; i < Number(options.count); i++) {
    const document = generate(schemas.hash, rng)
    const kind = i % 4
    const query = kind === 1 || kind === 2 ? attempt(() => breakDocument(document.query, rng)) ?? document.query
      : kind === 3 ? breakText(document.query, rng) : document.query
    await compare({ ...document, query, wiring: rng.chance(0.85) ? 'hash' : 'const' }, i)
  }
} finally {
  host.stop()
}
console.log(`${Object.entries(tally).map(([kind, count]) => `${count} ${kind}`).join(', ')}; ${differences.length} differences`)
// A rule that no document breaks is not compared. Ours has no @defer and @stream, and this schema offers every kind of operation.
const silent = specifiedRules.map(rule => rule.name)
  .filter(name => !reported.has(name) && !/^(DeferStream|Stream|KnownOperationTypes|MaxIntrospection)/.test(name))
console.log(`fewest reports of a rule: ${Math.min(...reported.values())}; never reported: ${silent.join(', ') || 'none'}`)
for (const difference of differences.slice(0, Number(options.show))) console.log('\n' + difference)
process.exitCode = differences.length > 0 || (Number(options.count) >= 2000 && silent.length > 0) ? 1 : 0

async function compare(question, number) {
  const expected = await oracle(question)
  if (expected.aborted) {
    tally.skipped++
    return
  }
  const answer = await ask('/execute', { schema: sdl, ...question })
  const actual = seen(answer)
  if (expected.phase === 'validation' && expected.errors.some(error => error.startsWith('ExecutableDefinitions'))) {
    // Inside type definitions, which do not belong here, graphql-js goes on checking; one error for each is enough.
    for (const side of [expected, actual]) side.errors = side.errors?.filter(error => error.startsWith('ExecutableDefinitions'))
  }
  tally[expected.phase]++
  if (!isDeepStrictEqual(expected, actual)) report(number, question, expected, { ...actual, messages: answer.errors?.map(error => error.message) })
  if (expected.phase !== 'syntax') {
    tally.printed++
    const text = print(parse(question.query, { allowEmptySelectionSets: false }))
    const printed = await ask('/print', { query: question.query })
    if (printed.printed !== text) report(number, question, text, printed)
  }
}

/** What graphql-js makes of a question. */
async function oracle({ query, variables, operationName, wiring }) {
  let document
  try {
    document = parse(query, { allowEmptySelectionSets: false })
  } catch (error) {
    return { phase: 'syntax', at: places(error)[0] }
  }
  const schema = schemas[wiring]
  if (nullableInOneOf(schema, document)) return { aborted: true }
  const found = []
  for (const rule of specifiedRules) {
    const errors = validate(schema, document, [rule], { maxErrors: 90, hideSuggestions: true })
    if (errors.some(error => error.message.includes('Validation aborted'))) return { aborted: true }
    if (errors.length > 0) reported.set(rule.name, (reported.get(rule.name) ?? 0) + 1)
    for (const error of errors) found.push(`${rule.name.replace(/Rule$/, '')}@${places(error)[0] ?? ''}`)
  }
  if (found.length > 80) return { aborted: true }
  if (found.length > 0) return { phase: 'validation', errors: [...new Set(found)].sort() }
  if (document.definitions.some(each => each.operation === 'subscription')) return { aborted: true }
  const result = await execute({ schema, document, variableValues: variables, operationName })
  return { phase: 'execution', data: plain(result.data), failed: (result.errors ?? []).length > 0 }
}

function nullableInOneOf(schema, document) {
  const nullable = new Set()
  visit(document, { VariableDefinition: node => { if (node.type.kind !== Kind.NON_NULL_TYPE) nullable.add(node.variable.name.value) } })
  const info = new TypeInfo(schema)
  let found = false
  visit(document, visitWithTypeInfo(info, {
    ObjectField(node) {
      const parent = info.getParentInputType()
      if (parent && getNamedType(parent).isOneOf && node.value.kind === Kind.VARIABLE && nullable.has(node.value.name.value)) found = true
    },
  }))
  return found
}

/** The same of our answer. */
function seen(answer) {
  const phase = answer.errors?.[0]?.extensions.phase ?? 'execution'
  const at = error => (error.locations ?? []).map(place => `${place.line}:${place.column}`)
  if (phase === 'syntax') return { phase, at: at(answer.errors[0])[0] }
  if (phase === 'validation') {
    return { phase, errors: [...new Set(answer.errors.map(error => `${error.extensions.rule ?? error.extensions.code}@${at(error)[0] ?? ''}`))].sort() }
  }
  return { phase, data: plain(answer.data), failed: (answer.errors ?? []).length > 0 }
}

async function compareSchema() {
  const answer = await ask('/schema', { schema: sdl })
  const expected = printSchema(lexicographicSortSchema(buildSchema(sdl)))
  if (answer.sdl !== expected) report('schema', { query: '(schema)' }, expected, answer.sdl)
  const introspected = await ask('/execute', { schema: sdl, query: getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }), wiring: 'hash' })
  const client = buildClientSchema(introspected.data)
  const clientErrors = validateSchema(client)
  if (clientErrors.length > 0) report('introspection', { query: '(introspection)' }, [], clientErrors)
  const read = printSchema(lexicographicSortSchema(client))
  if (read !== expected) report('introspection', { query: '(introspection)' }, expected, read)
  if (answer.problems.length > 0) report('schema', { query: '(schema)' }, [], answer.problems)
}

function report(number, question, expected, actual) {
  const shown = value => typeof value === 'string' ? value : JSON.stringify(value)
  differences.push(`#${number} ${question.wiring ?? ''} ${JSON.stringify(question.variables ?? {})}\n${question.query}\n  graphql-js: ${shown(expected)}\n  ours:       ${shown(actual)}`)
}

function places(error) {
  if (!(error instanceof GraphQLError)) throw error
  return (error.locations ?? []).map(place => `${place.line}:${place.column}`)
}

function plain(value) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

function attempt(work) {
  try {
    return work()
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof TypeError) return undefined
    throw error
  }
}

async function ask(path, body) {
  const response = await fetch(host.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path} answered ${response.status} to ${JSON.stringify({ ...body, schema: undefined })}`)
  return response.json()
}

function start() {
  const url = `http://127.0.0.1:${5100 + process.pid % 800}`
  const child = spawn('dotnet', ['run', '--no-build', '--project', join(here, 'ExecuteHost'), '--', url], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  return new Promise((resolve, reject) => {
    child.on('exit', code => reject(new Error(`The execute host ended with ${code}; is it built?`)))
    child.stdout.on('data', text => {
      if (!String(text).startsWith('ready')) process.stderr.write(text)
      else resolve({ url, stop: () => { child.removeAllListeners('exit'); process.kill(-child.pid) } })
    })
  })
}
