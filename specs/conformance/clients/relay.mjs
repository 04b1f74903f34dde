// The Relay compiler over documents with pages, fragments and a mutation: the schema has the shape that it asks for.
//   node specs/conformance/clients/relay.mjs
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checks } from '../checks.mjs'

const compiler = createRequire(import.meta.url)('relay-compiler')
const folder = mkdtempSync(join(tmpdir(), 'regulatory-relay-'))
const { check, done } = checks()

/** The text of the artifacts that the compiler made of the documents, by name. */
async function compile(change = () => {}) {
  const source = join(folder, `source-${readdirSync(folder).length}`)
  cpSync(fileURLToPath(new URL('relay', import.meta.url)), source, { recursive: true })
  cpSync(fileURLToPath(new URL('../../../api/schema.graphql', import.meta.url)), join(source, 'schema.graphql'))
  change(source)
  // Documents of the compiler stand in programs.
  for (const name of readdirSync(source).filter(each => each.endsWith('.graphql') && each !== 'schema.graphql')) {
    const documents = readFileSync(join(source, name), 'utf8').split(/\n(?=query|mutation|fragment)/)
    writeFileSync(join(source, name.replace('.graphql', '.js')), documents.map(document => `graphql\`${document}\`;`).join('\n'))
    rmSync(join(source, name))
  }
  writeFileSync(join(source, 'relay.config.json'), JSON.stringify({ src: '.', schema: './schema.graphql', language: 'javascript', eagerEsModules: true }))
  await promisify(execFile)(compiler, ['relay.config.json', '--noWatchman'], { cwd: source, env: { ...process.env, FORCE_DISABLE_WATCHMAN: '1' } })
  const made = join(source, '__generated__')
  return Object.fromEntries(readdirSync(made).map(name => [name.replace('.graphql.js', ''), readFileSync(join(made, name), 'utf8')]))
}

await check('pages, fragments and a mutation are compiled', async () => {
  const made = await compile()
  assert.deepEqual(Object.keys(made).sort(), [
    'AcceptApplicationMutation', 'ApplicationDeadlinesPage', 'ApplicationDeadlines_application', 'ApplicationPageQuery',
    'LicenceListPage', 'LicenceListQuery', 'LicenceList_licences', 'LicenceRow_licence',
  ])
  assert.match(made.LicenceListPage, /hasNextPage/)
  assert.match(made.ApplicationDeadlinesPage, /node\(id: \$id\)/)
})
await check('a field that the schema does not have is refused', async () => {
  const wrong = source => writeFileSync(join(source, 'Wrong.graphql'), 'query WrongQuery {\n  licences(first: 1) {\n    nodes {\n      nothing\n    }\n  }\n}\n')
  await assert.rejects(compile(wrong), error => /nothing/.test(error.stdout + error.stderr))
})
rmSync(folder, { recursive: true })
done('relay compiler')
