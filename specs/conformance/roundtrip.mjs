// The schema as a running endpoint tells it, read by graphql-js, is valid and is the checked-in one.
//   node specs/conformance/roundtrip.mjs http://localhost:5080/graphql
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql'
import { checks } from './checks.mjs'

const url = process.argv[2]
const { check, done } = checks()
const checkedIn = readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8').trimEnd()
let schema

await check('introspection answers every question of its own', async () => {
  const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true })
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  const { data, errors } = await response.json()
  assert.equal(errors, undefined)
  schema = buildClientSchema(data)
})
await check('the schema is valid', () => assert.deepEqual(validateSchema(schema), []))
await check('printed and sorted it is api/schema.graphql', () => assert.equal(printSchema(lexicographicSortSchema(schema)), checkedIn))
done('introspection')
