// What graphql-js makes of a question, and what our answer says, in one form that can be compared.
import { buildSchema, execute, GraphQLError, parse, print, specifiedRules, validate } from 'graphql'
import { wire } from './mock.mjs'
import { VariablesInAllowedPositionRule } from './specified.mjs'

/** What the specification demands of a document. Ours has no @defer and @stream. */
export const rules = specifiedRules
  .filter(rule => !/^(DeferStream|Stream)/.test(rule.name))
  .map(rule => rule.name === VariablesInAllowedPositionRule.name ? VariablesInAllowedPositionRule : rule)

export const ruleName = rule => rule.name.replace(/Rule$/, '')

/** graphql-js on one schema, wired both ways. */
export function oracle(sdl) {
  const schemas = { hash: wire(buildSchema(sdl), false), const: wire(buildSchema(sdl), true) }
  return { schema: schemas.hash, expect }

  /** `aborted` where graphql-js gives up. */
  async function expect({ query, variables, operationName, wiring }) {
    let document
    try {
      document = parse(query, { allowEmptySelectionSets: false })
    } catch (error) {
      return { phase: 'syntax', at: places(error)[0] }
    }
    const printed = print(document)
    const schema = schemas[wiring]
    const found = []
    for (const rule of rules) {
      const errors = validate(schema, document, [rule], { maxErrors: 90, hideSuggestions: true })
      if (errors.some(error => error.message.includes('Validation aborted'))) return { aborted: true }
      for (const error of errors) found.push(`${ruleName(rule)}@${places(error)[0] ?? ''}`)
    }
    if (found.length > 80) return { aborted: true }
    if (found.length > 0) return { phase: 'validation', errors: validationErrors(found), printed }
    const operations = document.definitions.filter(each => each.kind === 'OperationDefinition' && (operationName == null || each.name?.value === operationName))
    if (operations.length === 1 && operations[0].operation === 'subscription') return { phase: 'subscription', printed }
    const result = await execute({ schema, document, variableValues: variables, operationName })
    return { phase: 'execution', ...outcome(plain(result.data), result.errors), printed }
  }
}

/** Our answer to the same question; `expected` says how far it is to be looked at. */
export function actual({ executed, printed }, expected) {
  const answer = executed
  const phase = answer.errors?.[0]?.extensions.phase ?? 'execution'
  const at = error => (error.locations ?? []).map(place => `${place.line}:${place.column}`)
  if (phase === 'syntax') return { phase, at: at(answer.errors[0])[0] }
  if (phase === 'validation') {
    const found = answer.errors.map(error => `${error.extensions.rule ?? error.extensions.code}@${at(error)[0] ?? ''}`)
    return { phase, errors: validationErrors(found), printed: printed.printed }
  }
  if (expected.phase === 'subscription') return { phase: 'subscription', printed: printed.printed }
  return { phase, ...outcome(answer.data, answer.errors), printed: printed.printed }
}

/** Inside type definitions, which do not belong in a request, graphql-js goes on checking; the errors that say so are enough. */
function validationErrors(found) {
  const misplaced = found.filter(error => error.startsWith('ExecutableDefinitions'))
  return [...new Set(misplaced.length > 0 ? misplaced : found)].sort()
}

/** The data, how many errors came without a path, and the nulls that the others caused: nothing below such a null is certain. */
function outcome(data, errors = []) {
  const nulls = errors.filter(error => error.path).map(error => {
    let value = data
    let i = 0
    while (value !== null && value !== undefined && i < error.path.length) value = value[error.path[i++]]
    return value === null ? error.path.slice(0, i).join('/') || '(data)' : `no null at ${error.path.join('/')}`
  })
  return { data: sorted(data), refused: errors.some(error => !error.path), nulls: [...new Set(nulls)].sort() }
}

/** What is introspected has no order of its own. */
function sorted(data) {
  if (data === null || data === undefined) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, key.startsWith('introspected') ? ordered(value) : value]))
}

function ordered(value) {
  // graphql-js is ahead of the edition: its @deprecated may also stand on the definition of a directive.
  if (Array.isArray(value)) return value.filter(each => each !== 'DIRECTIVE_DEFINITION').map(ordered).sort((one, other) => JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ordered(inner)])) : value
}

function places(error) {
  if (!(error instanceof GraphQLError)) throw error
  return (error.locations ?? []).map(place => `${place.line}:${place.column}`)
}

function plain(value) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
