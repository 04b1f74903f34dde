// Tries the tester: the execute host is given one bug after the other, and each must make some document differ from graphql-js.
//   node specs/conformance/mutation.mjs [--count 1600] [--seed 2026] [--bug NAME]
// Ends with 1 when a bug is not caught, or when anything differs without one.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { start } from './host.mjs'
import { actual, oracle } from './oracle.mjs'
import { questions } from './questions.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '1600' }, seed: { type: 'string', default: '2026' }, bug: { type: 'string' } },
})
const whole = readFileSync(join(here, 'kitchen-sink.graphql'), 'utf8')
const schemas = [[whole, Number(options.count)], [whole.replace(/^schema \{[^}]*\}/m, 'schema { query: Query }'), Number(options.count) / 8]]
const chunks = []
for (const [sdl, count] of schemas) {
  const js = oracle(sdl)
  const asked = []
  for (const question of questions(js.schema, Number(options.seed), count)) {
    const expected = await js.expect(question)
    if (!expected.aborted) asked.push({ question, expected })
  }
  for (let i = 0; i < asked.length; i += 100) chunks.push({ sdl, asked: asked.slice(i, i + 100) })
}

const host = await start()
const missed = []
let bugs
try {
  const innocent = await differing()
  if (innocent) throw new Error(`Without a bug there is a difference: ${innocent.query}`)
  bugs = options.bug ? [options.bug] : await host.bugs()
  for (const bug of bugs) {
    const caught = await differing(bug)
    if (!caught) missed.push(bug)
    else if (options.bug) console.log(JSON.stringify(caught, null, 2))
  }
} finally {
  host.stop()
}

for (const bug of missed) console.log(`not caught: ${bug}`)
console.log(`${bugs.length - missed.length} of ${bugs.length} seeded bugs caught`)
process.exitCode = missed.length > 0 || bugs.length === 0 ? 1 : 0

/** The first question that a bug makes a difference for. */
async function differing(bug) {
  for (const { sdl, asked } of chunks) {
    const answers = await host.many(sdl, asked.map(({ question }) => question), bug)
    for (const [i, { question, expected }] of asked.entries()) {
      const found = actual(answers[i], expected)
      if (!isDeepStrictEqual(expected, found)) return { ...question, expected, found }
    }
  }
  return undefined
}
