// Whether today's schema still serves the clients of the last release: api/schema.graphql beside api/schema.released.graphql.
//   node specs/conformance/breaking.mjs           ends with 1 on a breaking change, naming each
//   node specs/conformance/breaking.mjs --prove   shows with changes of every kind that the right ones are called breaking
// How a release renews the released copy stands in docs/operations.md.
import { diff } from '@graphql-inspector/core'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, parse, print, visit } from 'graphql'

const api = join(dirname(fileURLToPath(import.meta.url)), '../../api')
const released = readFileSync(join(api, 'schema.released.graphql'), 'utf8')

/** The changes from one schema to another that break clients, each as a sentence. */
async function breaking(from, to) {
  const changes = await diff(buildSchema(from), buildSchema(to))
  return changes.filter(change => change.criticality.level === 'BREAKING').map(change => `${change.path}: ${change.message}`)
}

if (process.argv.includes('--prove')) await prove()
else {
  const found = await breaking(released, readFileSync(join(api, 'schema.graphql'), 'utf8'))
  for (const change of found) console.log(change)
  console.log(`schema: ${found.length} breaking changes since the release`)
  process.exitCode = found.length > 0 ? 1 : 0
}

async function prove() {
  const schema = `
    interface Node { id: ID! }
    type Licence implements Node { id: ID! number: String! holder: String stage: Stage }
    type Deadline implements Node { id: ID! due: String! }
    enum Stage { OPEN CLOSED }
    union Subject = Licence | Deadline
    input GrantInput { number: String! note: String }
    type Query { licence(id: ID!, atLeast: Int): Licence subject: Subject }
    type Mutation { grant(input: GrantInput!): Licence }`
  const cases = [
    ['a removed field', true, 'holder: String ', ''],
    ['a removed type', true, 'union Subject = Licence | Deadline', 'union Subject = Licence'],
    ['a removed enum value', true, 'OPEN CLOSED', 'OPEN'],
    ['a removed argument', true, ', atLeast: Int', ''],
    ['a new required argument', true, 'licence(id: ID!,', 'licence(id: ID!, division: String!,'],
    ['a new required input field', true, 'note: String', 'note: String reason: String!'],
    ['an argument that becomes required', true, 'atLeast: Int', 'atLeast: Int!'],
    ['an input field narrowed', true, 'note: String', 'note: [String!]!'],
    ['a field that may now be null', true, 'number: String! holder', 'number: String holder'],
    ['a field of another type', true, 'holder: String', 'holder: Int'],
    ['an interface no longer implemented', true, 'type Deadline implements Node', 'type Deadline'],
    ['a new optional field', false, 'holder: String', 'holder: String until: String'],
    ['a new optional argument', false, 'atLeast: Int', 'atLeast: Int, knownAt: Int'],
    ['a new optional input field', false, 'note: String', 'note: String reason: String'],
    ['a new required argument with a default', false, 'atLeast: Int', 'atLeast: Int, first: Int! = 20'],
    ['a field never null from now on', false, 'holder: String', 'holder: String!'],
    ['a deprecated field', false, 'holder: String', 'holder: String @deprecated(reason: "See number.")'],
    ['a new type', false, 'enum Stage', 'type Case { id: ID! } enum Stage'],
    ['a new subscription', false, 'type Mutation', 'type Subscription { licenceFacts: Int } type Mutation'],
  ]
  let right = 0
  for (const [what, breaks, before, after] of cases) {
    const next = schema.replace(before, after)
    if (next !== schema && (await breaking(schema, next)).length > 0 === breaks) right++
    else console.log(`${what} must ${breaks ? '' : 'not '}be breaking`)
  }
  // And on the schema itself: one of its own fields taken away, another given.
  const withFields = change => print(visit(parse(released), {
    ObjectTypeDefinition: node => node.name.value === 'Licence' ? { ...node, fields: change(node.fields) } : undefined,
  }))
  const taken = withFields(fields => fields.slice(1))
  const given = withFields(fields => [...fields, { ...fields[0], name: { ...fields[0].name, value: 'addedLater' } }])
  const own = [(await breaking(released, taken)).length > 0, (await breaking(released, given)).length === 0, (await breaking(released, released)).length === 0]
  right += own.filter(Boolean).length
  console.log(`breaking changes: ${right} of ${cases.length + own.length} kinds of change judged rightly`)
  process.exitCode = right === cases.length + own.length ? 0 : 1
}
