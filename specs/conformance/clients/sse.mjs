// graphql-sse: follows facts as they are recorded, goes on where it was after a break, hears of an act.
//   node specs/conformance/clients/sse.mjs http://localhost:5080
import assert from 'node:assert/strict'
import { createClient } from 'graphql-sse'
import { checks } from '../checks.mjs'

const host = process.argv[2]
const { check, done } = checks()
const headers = { authorization: `Bearer ${await (await fetch(`${host}/dev/token/decision-gz`, { method: 'POST' })).text()}` }
const query = `subscription Follow($after: LedgerPosition) {
  licenceFacts(after: $after) { position type streamId licence { __typename id standing } }
}`

/** So many facts after a position, from a stream that is left when they are there. */
async function follow(count, after) {
  const client = createClient({ url: `${host}/graphql`, headers })
  const facts = []
  for await (const { data, errors } of client.iterate({ query, variables: { after } })) {
    assert.equal(errors, undefined)
    facts.push(data.licenceFacts)
    if (facts.length === count) break
  }
  client.dispose()
  return facts
}

async function ask(document, variables) {
  const response = await fetch(`${host}/graphql`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ query: document, variables }) })
  return response.json()
}

let first
await check('what was recorded is told in its order', async () => {
  first = await follow(10, '0')
  const positions = first.map(fact => BigInt(fact.position))
  assert.deepEqual(positions, [...new Set(positions)].sort((one, other) => one < other ? -1 : 1))
})
await check('a client that went away goes on where it was: no gap, nothing twice', async () => {
  const before = await follow(4, '0')
  assert.deepEqual([...before, ...await follow(6, before.at(-1).position)], first)
})
await check('an act is heard of by who listens from now on', async () => {
  const open = await ask('{ licences(first: 1, where: { standing: { eq: ACTIVE }, division: { eq: "440100" } }) { nodes { id } } }')
  const { id } = open.data.licences.nodes[0]
  const heard = follow(1, open.extensions.ledger.position)
  const { data, errors } = await ask(`mutation Suspend($input: SuspendLicenceInput!) {
    suspendLicence(input: $input) { position errors { __typename ... on Error { message } } }
  }`, { input: { licence: id, decisionNumber: '测试〔2026〕2号', kind: 'LICENCE_WITHHELD', commandId: crypto.randomUUID() } })
  assert.equal(errors, undefined)
  assert.equal(data.suspendLicence.errors, null)
  const [fact] = await heard
  assert.equal(fact.licence.standing, 'SUSPENDED_BY_ORDER')
  assert.ok(id.endsWith(fact.streamId), `${fact.streamId} of ${id}`)
  assert.ok(BigInt(fact.position) <= BigInt(data.suspendLicence.position))
})
await check('an operation that is wrong is told once and the stream ends', async () => {
  const client = createClient({ url: `${host}/graphql`, headers })
  const answers = []
  for await (const answer of client.iterate({ query: 'subscription { nothing }' })) answers.push(answer)
  assert.equal(answers.length, 1)
  assert.equal(answers[0].errors[0].extensions.rule, 'FieldsOnCorrectType')
})
await check('a query is answered by one event', async () => {
  const client = createClient({ url: `${host}/graphql`, headers })
  const answers = []
  for await (const answer of client.iterate({ query: '{ __typename }' })) answers.push(answer.data)
  assert.deepEqual(answers, [{ __typename: 'Query' }])
})
done('graphql-sse')
