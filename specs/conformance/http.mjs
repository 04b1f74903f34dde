// GraphQL over HTTP: what graphql-http's audit leaves out, asked of a running endpoint.
//   node specs/conformance/http.mjs http://localhost:5080/graphql
import assert from 'node:assert/strict'
import { checks } from './checks.mjs'

const url = process.argv[2]
const { check, done } = checks()
const newer = 'application/graphql-response+json'
const asked = JSON.stringify({ query: '{ __typename }' })

/** The header is what a script must set who is known by a cookie or asks with GET; it harms nobody else. */
function send(method, { body, query = '', ...headers } = {}) {
  return fetch(url + query, { method, body, headers: { 'graphql-require-preflight': '1', ...headers } })
}

const post = (body, headers) => send('POST', { body, 'content-type': 'application/json', ...headers })
const get = (document, more = '') => send('GET', { query: `?query=${encodeURIComponent(document)}${more}` })

async function refused(response, status) {
  assert.equal(response.status, status)
  const answer = await response.json()
  assert.equal(answer.data, undefined)
  assert.ok(answer.errors[0].message.length > 0 && answer.errors[0].extensions.code.length > 0)
  return answer
}

for (const [name, document] of [['by GET', 'mutation { __typename }'], ['by GET beside a query that is not asked for', 'query Q { __typename } mutation M { __typename }']]) {
  await check(`a mutation ${name} is 405 and says what is allowed`, async () => {
    const response = await get(document, document.includes('M') ? '&operationName=M' : '')
    assert.deepEqual(response.headers.get('allow').split(/, */).sort(), ['GET', 'POST'])
    await refused(response, 405)
  })
}
await check('the query beside it is answered', async () => {
  assert.equal((await (await get('query Q { __typename } mutation M { __typename }', '&operationName=Q')).json()).data.__typename, 'Query')
})
await check('a query by GET takes variables', async () => {
  const answer = await (await get('query ($v: Boolean!) { __typename @include(if: $v) a: __typename }', `&variables=${encodeURIComponent('{"v":false}')}`)).json()
  assert.deepEqual(answer.data, { a: 'Query' })
})
for (const method of ['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
  await check(`${method} is 405 and says what is allowed`, async () => {
    const response = await send(method, ['PUT', 'PATCH'].includes(method) ? { body: asked, 'content-type': 'application/json' } : {})
    assert.equal(response.status, 405)
    assert.deepEqual(response.headers.get('allow').split(/, */).sort(), ['GET', 'POST'])
    assert.equal(response.headers.get('access-control-allow-origin'), null)
  })
}
for (const accept of ['text/html', 'application/json;q=0', 'application/xml, text/*', 'application/json; charset=iso-8859-1', 'image/png']) {
  await check(`Accept: ${accept} is 406`, async () => refused(await post(asked, { accept }), 406))
}
for (const [accept, type] of [['*/*', 'application/json'], [newer, newer], [`text/html;q=0.9, ${newer};q=0.8`, newer], [`${newer}; charset=utf-8`, newer], ['application/*', 'application/json'], [`application/json;q=0.1, ${newer};q=0.2`, newer]]) {
  await check(`Accept: ${accept} is answered as ${type} in UTF-8`, async () => {
    const response = await post(asked, { accept })
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), `${type}; charset=utf-8`)
    assert.match(response.headers.get('vary'), /accept/i)
    assert.match(response.headers.get('cache-control'), /no-store/)
  })
}
// What a page of another site can send without being asked first.
for (const type of ['text/plain', 'text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'application/jsonp', 'application/json; charset=utf-16', 'application/json; charset=iso-8859-1']) {
  await check(`a body of ${type} is 415`, async () => refused(await post(asked, { 'content-type': type }), 415))
}
await check('a body without a type is 415', async () => refused(await fetch(url, { method: 'POST', body: new TextEncoder().encode(asked) }), 415))
for (const type of ['application/json; charset=utf-8', 'application/json; charset="UTF-8"', 'APPLICATION/JSON']) {
  await check(`a body of ${type} is read`, async () => assert.equal((await post(asked, { 'content-type': type })).status, 200))
}
for (const [name, body] of [
  ['a batch', `[${asked},${asked}]`], ['a batch of one', `[${asked}]`], ['an empty batch', '[]'], ['null', 'null'], ['a string', '"{ __typename }"'], ['no JSON', '{ __typename }'], ['two values', `${asked}${asked}`],
  ['a query that is a list', '{"query":["{ __typename }"]}'], ['variables that are a list', '{"query":"{ __typename }","variables":[]}'], ['an operation name that is a number', '{"query":"{ __typename }","operationName":1}'],
  ['half a surrogate pair', '{"query":"{ a: \\ud800 }"}'], ['nothing', ''],
]) {
  await check(`${name} as body is 400`, async () => refused(await post(body), 400))
}
await check('bytes that are no UTF-8 are 400', async () => refused(await post(new Uint8Array([...new TextEncoder().encode('{"query":"{ __typename } #'), 0xff, 0xfe, 0x22, 0x7d])), 400))
await check('a body beyond the limit is 413', async () => refused(await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(1 << 20)}` })), 413))
await check('GET without a query is 400', async () => refused(await send('GET'), 400))
await check('a document that is not GraphQL is 400 for those who know the newer type, 200 for others', async () => {
  await refused(await post('{"query":"{"}', { accept: newer }), 400)
  await refused(await post('{"query":"{"}', { accept: 'application/json' }), 200)
})
await check('a subscription is not answered by a single response', async () => {
  const answer = await (await post('{"query":"subscription { nothing }"}', { accept: newer })).json()
  assert.equal(answer.data, undefined)
})
done('http')
