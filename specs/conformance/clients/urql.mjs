// @urql/core: queries with variables, pages, mutations whose errors are data, faults.
//   node specs/conformance/clients/urql.mjs http://localhost:5080
import assert from 'node:assert/strict'
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core'
import { checks } from '../checks.mjs'

const host = process.argv[2]
const { check, done } = checks()
const as = async account => {
  const token = await (await fetch(`${host}/dev/token/${account}`, { method: 'POST' })).text()
  return new Client({
    url: `${host}/graphql`, preferGetMethod: false, exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
  })
}
const clerk = await as('clerk-gz')
const page = gql`query Page($first: Int, $after: String, $where: LicenceFilterInput, $order: [LicenceSortInput!]) {
  licences(first: $first, after: $after, where: $where, order: $order) {
    totalCount nodes { id number standing } pageInfo { hasNextPage endCursor }
  }
}`

await check('a query with variables is answered, the second time from the cache', async () => {
  const variables = { first: 3, where: { standing: { eq: 'ACTIVE' } }, order: [{ number: 'DESC' }] }
  const { data, error } = await clerk.query(page, variables).toPromise()
  assert.equal(error, undefined)
  assert.equal(data.licences.nodes.length, 3)
  assert.equal(data.licences.nodes[0].__typename, 'Licence')
  assert.ok(data.licences.nodes.every(licence => licence.standing === 'ACTIVE'))
  assert.equal((await clerk.query(page, variables).toPromise()).operation.context.meta.cacheOutcome, 'hit')
})
await check('all pages together are the whole list', async () => {
  const seen = new Set()
  let total
  for (let after = null, more = true; more;) {
    const { data, error } = await clerk.query(page, { first: 100, after }).toPromise()
    assert.equal(error, undefined)
    total = data.licences.totalCount
    for (const { id } of data.licences.nodes) seen.add(id)
    ;({ hasNextPage: more, endCursor: after } = data.licences.pageInfo)
  }
  assert.ok(total > 100)
  assert.equal(seen.size, total)
})
await check('what a mutation refuses is data', async () => {
  const decisionMaker = await as('decision-gz')
  const own = await decisionMaker.query(page, { first: 1, where: { standing: { eq: 'ACTIVE' } } }).toPromise()
  const { data, error } = await decisionMaker.mutation(gql`mutation Suspend($input: SuspendLicenceInput!) {
    suspendLicence(input: $input) { licence { id } position errors { __typename ... on Error { message } ... on VersionConflict { expected actual } } }
  }`, {
    input: { licence: own.data.licences.nodes[0].id, decisionNumber: '测试〔2026〕1号', kind: 'LICENCE_WITHHELD', expectedVersion: '0', commandId: crypto.randomUUID() },
  }).toPromise()
  assert.equal(error, undefined)
  assert.equal(data.suspendLicence.position, null)
  assert.deepEqual(data.suspendLicence.errors.map(each => each.__typename), ['VersionConflict'])
})
await check('a wrong variable is a fault with a code and a place', async () => {
  const { data, error } = await clerk.query(page, { first: 'many' }).toPromise()
  assert.equal(data ?? undefined, undefined)
  assert.equal(error.graphQLErrors[0].extensions.code, 'VARIABLES')
  assert.ok(error.graphQLErrors[0].locations[0].line > 0)
})
await check('who may not see something gets null or a refusal, never the data', async () => {
  const { data, error } = await (await as('public')).query(gql`{ applications(first: 1) { nodes { applicant } } }`, {}).toPromise()
  assert.ok(error !== undefined || data.applications.nodes.length === 0, JSON.stringify(data))
})
done('urql')
