// Schemas right and wrong, in the order of the specification's chapter on the type system: ours must accept and refuse the same ones
// as graphql-js, and print those that are right in the same way.
//   node specs/conformance/schemas.mjs
import { buildSchema, GraphQLError, lexicographicSortSchema, printSchema, validateSchema } from 'graphql'
import { start } from './host.mjs'

const q = 'type Query { a: Int }'
const schemas = [
  // Schema
  'type Query { a: Int }', 'schema { query: Q } type Q { a: Int }', 'type A { a: Int }', 'schema { query: Query } schema { query: Query } type Query { a: Int }',
  'schema { query: A query: B } type A { a: Int } type B { a: Int }', 'schema { query: A mutation: A } type A { a: Int }', 'schema { query: Missing } type A { a: Int }',
  'schema { query: I } interface I { a: Int } type T implements I { a: Int }', '"described" schema { query: Q } type Q { a: Int }', 'schema { mutation: M } type M { a: Int }',
  'schema { } type Query { a: Int }', 'schema { subscribe: Query } type Query { a: Int }', `${q} extend schema { mutation: M } type M { a: Int }`,
  `${q} directive @d on SCHEMA extend schema @d`, `${q} extend schema`, 'schema { query: Query } type Query { a: Int } extend schema { query: Query }',
  'schema { query: Query } type Query { a: Int } type Mutation { a: Int }', `${q} type Subscription { a: Int } type Mutation { b: Int }`, 'schema @unknown { query: Query } type Query { a: Int }',
  // Names and descriptions
  'type Query { __a: Int }', `${q} type __T { a: Int }`, `${q} enum E { __A }`, 'type Query { a(__b: Int): Int }', `${q} input F { __a: Int }`, `${q} directive @__d on FIELD`,
  '"d" type Query { "d" a("d" b: Int): Int } "d" enum E { "d" A } "d" input F { "d" a: Int } "d" scalar S "d" union U = Query "d" interface I { "d" a: Int } "d" directive @d("d" a: Int) on FIELD',
  `${q} "d" extend type Query { b: Int }`, `"""\n  lines\n    more "quoted"\n""" type Query { a: Int }`,
  // Scalars
  `${q} scalar S`, `${q} scalar S @specifiedBy(url: "https://example.org")`, `${q} scalar S @specifiedBy`, `${q} scalar S @specifiedBy(url: 1)`, `${q} scalar S extend scalar S @specifiedBy(url: "x")`,
  `${q} scalar S extend scalar S`, `${q} scalar S scalar S`, `${q} extend scalar S @specifiedBy(url: "x")`, `${q} scalar S @specifiedBy(url: "a") extend scalar S @specifiedBy(url: "b")`,
  // Objects
  'type Query', 'type Query {}', 'type Query { a: Missing }', 'type Query { a: Int a: Int }', `${q} type Query { b: Int }`, `${q} extend type Query { b: Int }`, `${q} extend type Query { a: Int }`,
  `${q} extend type Query`, `${q} extend type T { a: Int }`, `${q} type T extend type T { a: Int }`, 'type Query { a: F } input F { a: Int }', 'type Query { a(b: Query): Int }', 'type Query { a(b: Int, b: Int): Int }',
  'type Query { a(): Int }', 'type Query { a: Int!! }', 'type Query { a: [[Int!]!]! }', 'type Query { a(b: Int = "x"): Int }', 'type Query { a(b: Int! = null): Int }', 'type Query { a(b: [Int] = 3): Int }',
  'type Query { a(b: Int = $v): Int }', 'type Query { a(b: E = A): Int } enum E { A }', 'type Query { a(b: E = B): Int } enum E { A }', 'type Query { a(b: F = {c: 1}): Int } input F { c: Int! }',
  'type Query { a(b: F = {}): Int } input F { c: Int! }', 'type Query { a(b: F = {d: 1}): Int } input F { c: Int }', 'type Query { a(b: F = {c: 1, c: 2}): Int } input F { c: Int }', 'type Query { a(b: F = {c: 1}): Int } input F @oneOf { c: Int d: Int }',
  'type Query { a(b: F = {c: 1, d: 2}): Int } input F @oneOf { c: Int d: Int }', 'type Query { a(b: F = {c: null}): Int } input F @oneOf { c: Int d: Int }',
  // Interfaces
  'interface I { a: Int } type Query implements I { a: Int }', 'interface I { a: Int } type Query implements & I { a: Int }', 'interface I { a: Int } interface J { b: Int } type Query implements I & J { a: Int b: Int }',
  'interface I { a: Int } interface J { b: Int } type Query implements I, J { a: Int b: Int }', 'interface I { a: Int } interface J { b: Int } type Query implements I J { a: Int b: Int }', 'interface I { a: Int } type Query implements I { b: Int }',
  'interface I { a: Int! } type Query implements I { a: Int }', 'interface I { a: Int } type Query implements I { a: Int! }', 'interface I { a: [Int] } type Query implements I { a: [Int!]! }', 'interface I { a: [Int!] } type Query implements I { a: [Int] }',
  'interface I { a: I } type Query implements I { a: Query }', 'interface I { a: U } union U = Query type Query implements I { a: Query }', 'interface I { a: U } union U = T type T { a: Int } type Query implements I { a: Query }',
  'interface I { a(x: Int): Int } type Query implements I { a: Int }', 'interface I { a(x: Int): Int } type Query implements I { a(x: Int!): Int }', 'interface I { a(x: Int): Int } type Query implements I { a(x: Int, y: Int): Int }',
  'interface I { a(x: Int): Int } type Query implements I { a(x: Int, y: Int!): Int }', 'interface I { a(x: Int): Int } type Query implements I { a(x: Int, y: Int! = 1): Int }', 'interface I { a: Int } interface J implements I { a: Int } type Query implements I & J { a: Int }',
  'interface I { a: Int } interface J implements I { a: Int } type Query implements J { a: Int }', 'interface I implements I { a: Int } type Query implements I { a: Int }', 'interface I implements J { a: Int } interface J implements I { a: Int } type Query implements I & J { a: Int }',
  'interface I { a: Int } type Query implements I & I { a: Int }', 'type Query implements T { a: Int } type T { a: Int }', 'interface I type Query { a: Int }', 'interface I { a: Int } type Query { a: Int } extend type Query implements I', 'interface I { a: Int } extend interface I { b: Int } type Query implements I { a: Int }',
  'interface I { a: Int } interface J { a: Int } extend interface J implements I type Query implements I & J { a: Int }', 'interface I { a: Int } type Query implements I { a: Int @deprecated }', 'interface I { a: Int @deprecated } type Query implements I { a: Int @deprecated }', 'interface I { a: Int @deprecated } type Query implements I { a: Int }',
  `${q} interface I { a: Int } extend interface I`, `${q} extend interface I { a: Int }`, 'interface I { a: Int } type Query { a: I }',
  // Unions
  `${q} union U = Query`, `${q} union U = | Query`, `${q} union U`, `${q} union U = Query | Query`, `${q} union U = S scalar S`, `${q} interface I { a: Int } union U = I`, `${q} type T { a: Int } union U = Query extend union U = T`, `${q} union U = Query extend union U = Query`, `${q} union U = Query extend union U`, `${q} union U = Missing`, `${q} union U = Query |`,
  // Enums
  `${q} enum E { A B }`, `${q} enum E`, `${q} enum E {}`, `${q} enum E { A A }`, `${q} enum E { true }`, `${q} enum E { A } extend enum E { B }`, `${q} enum E { A } extend enum E { A }`, `${q} enum E { A @deprecated(reason: "no") }`, `${q} enum E { A @deprecated(reason: null) }`, `${q} enum E { A B @deprecated }`,
  // Input objects
  `${q} input F { a: Int = 1 }`, `${q} input F`, `${q} input F { a: Query }`, `${q} input F { a: Int a: Int }`, `${q} input F { a: Int! = 1 }`, `${q} input F { a: F }`, `${q} input F { a: F! }`, `${q} input F { a: [F!]! }`, `${q} input F { a: G! } input G { a: F! }`, `${q} input F { a: G! } input G { a: F }`,
  `${q} input F { a: Int } extend input F { b: Int }`, `${q} input F { a: Int } extend input F { a: Int }`, `${q} input F { a: Int } extend type F { b: Int }`, `${q} input F { a: Int @deprecated }`, `${q} input F { a: Int! @deprecated }`, `${q} input F { a: Int! = 1 @deprecated }`, 'type Query { a(b: Int! @deprecated): Int }', 'type Query { a(b: Int @deprecated): Int }', `${q} directive @d(a: Int! @deprecated) on FIELD`,
  `${q} input F { a: F = {} }`, `${q} input F { a: F = null }`, `${q} input F { a: F = {a: null} }`, `${q} input F { a: G = {} } input G { b: F = {} }`, `${q} input F { a: G = {} } input G { b: F = {a: null} }`, `${q} input F { a: [F] = [{}] }`, `${q} input F { a: [F] = [] }`, `${q} input F { a: F = {a: {a: {}}} }`, `${q} input F { a: G = {b: {}} c: Int = 1 } input G { b: F }`,
  `${q} input F { a: Int = "x" }`, `${q} input F { a: E = 1 } enum E { A }`,
  // OneOf input objects
  `${q} input F @oneOf { a: Int b: ID }`, `${q} input F @oneOf { a: Int! }`, `${q} input F @oneOf { a: Int = 1 }`, `${q} input F @oneOf { a: F }`, `${q} input F @oneOf { a: F b: Int }`, `${q} input F @oneOf { a: G } input G @oneOf { b: F }`, `${q} input F @oneOf { a: G } input G { b: F! }`, `${q} input F @oneOf { a: G } input G { b: F }`, `${q} input F @oneOf { a: [F!] }`, `${q} input F { a: G! } input G @oneOf { b: F c: Int }`,
  `${q} type T @oneOf { a: Int }`, `${q} input F @oneOf @oneOf { a: Int }`,
  // Directives
  `${q} directive @d on FIELD`, `${q} directive @d on | FIELD | QUERY`, `${q} directive @d repeatable on FIELD`, `${q} directive @d on NOWHERE`, `${q} directive @d`, `${q} directive @d on FIELD directive @d on FIELD`, `${q} directive @d(a: Query) on FIELD`, `${q} directive @d(a: Int, a: Int) on FIELD`, `${q} directive @d(a: Int = "x") on FIELD`,
  'directive @d on OBJECT type Query @d { a: Int }', 'directive @d on FIELD type Query @d { a: Int }', 'directive @d on OBJECT type Query @d @d { a: Int }', 'directive @d repeatable on OBJECT type Query @d @d { a: Int }', 'directive @d on OBJECT type Query @d { a: Int } extend type Query @d', 'type Query @unknown { a: Int }',
  'directive @d(a: Int!) on OBJECT type Query @d { a: Int }', 'directive @d(a: Int!) on OBJECT type Query @d(a: 1) { a: Int }', 'directive @d(a: Int) on OBJECT type Query @d(b: 1) { a: Int }', 'directive @d(a: Int) on OBJECT type Query @d(a: 1, a: 2) { a: Int }', 'directive @d(a: Int) on OBJECT type Query @d(a: $v) { a: Int }',
  'directive @d on FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE | INPUT_FIELD_DEFINITION | UNION | ENUM | SCALAR | INPUT_OBJECT | INTERFACE | VARIABLE_DEFINITION type Query { a(b: Int @d): Int @d } enum E @d { A @d } input F @d { a: Int @d } union U @d = Query scalar S @d interface I @d { a: Int @d }',
  `${q} extend directive @d on FIELD`, 'type Query { a: Int @deprecated(reason: "because") b(c: Int @deprecated): Int @deprecated }', 'type Query { a: Int @deprecated @deprecated }', 'type Query { a: Int @skip(if: true) }', 'type Query @deprecated { a: Int }',
  // What may stand in a schema
  `${q} query { a }`, `${q} fragment F on Query { a }`, `${q} { a }`, '', '   # nothing\n', `${q} type`, `${q} typ T { a: Int }`,
]

/** The specification refuses what graphql-js lets through. */
const stricter = new Set([
  'directive @d(a: Int @d) on ARGUMENT_DEFINITION', 'directive @d(a: F) on INPUT_FIELD_DEFINITION input F { a: Int @d }', 'directive @d(a: Int @e) on ARGUMENT_DEFINITION directive @e(a: Int @d) on ARGUMENT_DEFINITION',
  'input F { a: Int } extend input F @oneOf', 'directive @d(a: Int!) on SCALAR scalar S @d(a: "x")',
].map(text => `${q} ${text}`))

const host = await start()
let agreed = 0
const differences = []
try {
  for (const sdl of [...schemas, ...stricter]) {
    const expected = stricter.has(sdl) ? undefined : accepted(sdl)
    const found = await host.schema({ schema: sdl })
    const actual = found.problems.length === 0 ? found.sdl : undefined
    if (expected === actual) agreed++
    else differences.push(`${sdl}\n  graphql-js: ${expected ?? 'refuses'}\n  ours:       ${actual ?? `refuses: ${found.problems}`}`)
  }
} finally {
  host.stop()
}

for (const difference of differences) console.log(`\n${difference}`)
console.log(`schemas: ${agreed + differences.length} judged, ${differences.length} differences`)
process.exitCode = differences.length > 0 ? 1 : 0

/** The schema printed, where graphql-js takes it. */
function accepted(sdl) {
  try {
    const schema = buildSchema(sdl)
    return validateSchema(schema).length === 0 ? printSchema(lexicographicSortSchema(schema)) : undefined
  } catch (error) {
    if (error instanceof GraphQLError || error.constructor === Error || error instanceof TypeError) return undefined
    throw error
  }
}
