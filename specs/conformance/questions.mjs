// The questions of a run: documents as they come, broken by each rule in its turn, disturbed, and hit in their text.
import { parse } from 'graphql'
import { breakable, breakers, kitFor } from './breakers.mjs'
import { generate } from './generator.mjs'
import { breakRule, breakText, disturb } from './mutations.mjs'
import { random } from './random.mjs'

/** `count` questions on a schema, the same ones for the same seed. */
export function* questions(schema, seed, count) {
  const rng = random(seed)
  const kit = kitFor(schema, rng)
  const rules = Object.keys(breakers).filter(rule => breakable(rule, schema))
  for (let i = 0, broken = 0; i < count; i++) {
    const question = generate(schema, rng)
    const kind = i % 8
    const change = kind < 3 || !readable(question.query) ? query => query
      : kind < 6 ? query => breakRule(query, rules[broken++ % rules.length], kit)
        : kind === 6 ? query => disturb(query, rng) : query => breakText(query, rng)
    yield { ...question, query: change(question.query), wiring: rng.chance(0.85) ? 'hash' : 'const' }
  }
}

function readable(query) {
  try {
    return !!parse(query)
  } catch {
    return false
  }
}
