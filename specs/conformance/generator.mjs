// A walk over a schema that makes documents with all that the language has, the same ones for the same seed. They are valid but for
// chance clashes of response keys; a few have wrong variables or ask for an operation that is not there.
import { getNamedType, isAbstractType, isCompositeType, isIntrospectionType, isNonNullType, isRequiredArgument } from 'graphql'
import { hasDefault, json, literal, string, tightened } from './values.mjs'

const deepest = 5
const comments = ['# next', '# 许可证 🚚', '# "not a string', '#{}#']

/** One document: `{ query, variables, operationName }`. */
export function generate(schema, rng) {
  const fragments = []
  let names = 0
  let room = 60
  let variables

  const count = rng.chance(0.85) ? 1 : 2 + rng.below(2)
  const operations = Array.from({ length: count }, (_, i) => operation(i))
  const parts = [...operations.map(each => each.text), ...fragments]
  if (rng.chance(0.3)) parts.reverse()
  const asked = rng.pick(operations)
  return {
    query: decorated(parts.join(rng.pick(['\n\n', '\n', ` ${rng.pick(comments)}\n`]))),
    variables: given(asked.variables),
    operationName: rng.chance(0.04) ? 'Missing' : rng.chance(count > 1 ? 0.85 : 0.4) ? asked.name : undefined,
  }

  function operation(index) {
    variables = new Map()
    const kind = rng.chance(0.76) ? 'query' : rng.pick(['query', 'mutation', 'mutation', 'subscription'])
    const root = { mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[kind] ?? schema.getQueryType()
    const keyword = root === schema.getMutationType() ? 'mutation' : root === schema.getSubscriptionType() ? 'subscription' : 'query'
    const body = keyword === 'subscription' ? `{ ${field(rng.pick(Object.values(root.getFields())), 0)} }` : selections(root, 0)
    const name = count > 1 || rng.chance(0.6) ? `Op${index}` : undefined
    const declared = [...variables.values()].map(variable => variable.text)
    const directives = directive('once', '(choice: RED)', 0.08)
    const bare = keyword === 'query' && !name && declared.length === 0 && directives === ''
    const head = bare && rng.chance(0.6) ? '' : `${described()}${keyword}${name ? ` ${name}` : ''}${declared.length ? `(${declared.join(rng.pick([', ', '\n']))})` : ''}${directives} `
    return { text: head + body, name, variables: [...variables.values()] }
  }

  function given(declared) {
    const values = Object.fromEntries(declared.filter(variable => variable.given).map(variable => [variable.name, variable.value]))
    return rng.chance(0.05) ? { ...values, undeclared: 1 } : values
  }

  function selections(type, depth) {
    const fields = type.getFields ? Object.values(type.getFields()) : []
    const chosen = []
    let last
    for (let i = 1 + rng.below(4); i > 0 && room > 0; i--) {
      room--
      const kind = rng.below(10)
      if (kind === 0 && depth < deepest) chosen.push(inline(type, depth))
      else if (kind === 1 && depth < deepest) chosen.push(spread(type, depth))
      else if (kind === 2 || fields.length === 0) chosen.push(`${rng.chance(0.3) ? `t${names++}: ` : ''}__typename`)
      else if (kind === 3 && last) chosen.push(last()) // The same field again, to be merged.
      else {
        const definition = rng.pick(fields)
        if (isCompositeType(getNamedType(definition.type)) && depth >= deepest) continue
        last = occurrences(definition, depth, definition.args.length > 0 || rng.chance(0.2))
        chosen.push(last())
      }
    }
    if (type === schema.getQueryType() && rng.chance(0.15)) chosen.push(introspection())
    if (chosen.length === 0) chosen.push('__typename')
    return rng.pick([() => `{ ${chosen.join(' ')} }`, () => `{\n${chosen.join(',\n')}\n}`, () => `{${chosen.join(', ')}}`])()
  }

  function field(definition, depth) {
    return occurrences(definition, depth, rng.chance(0.3))()
  }

  /** Gives the field with other selections below it each time. */
  function occurrences(definition, depth, aliased) {
    const head = (aliased ? `f${names++}: ` : '') + definition.name + args(definition.args)
    const below = getNamedType(definition.type)
    return () => head + condition() + (isCompositeType(below) ? ' ' + selections(below, depth + 1) : '')
  }

  function narrower(type) {
    const candidates = Object.values(schema.getTypeMap()).filter(each => isCompositeType(each) && !isIntrospectionType(each) && overlap(each, type))
    return candidates.length > 0 ? rng.pick(candidates) : type
  }

  function overlap(one, other) {
    const possible = each => isAbstractType(each) ? schema.getPossibleTypes(each) : [each]
    return possible(one).some(each => possible(other).includes(each))
  }

  function inline(type, depth) {
    const on = rng.chance(0.8) ? narrower(type) : type
    return `...${on === type && rng.chance(0.5) ? '' : ` on ${on.name}`}${condition()} ${single(on, depth)}`
  }

  function spread(type, depth) {
    const on = narrower(type)
    const at = fragments.push('') - 1
    fragments[at] = `${described()}fragment F${at} on ${on.name}${directive('mark', '', 0.1)} ${single(on, depth)}`
    return `...F${at}${condition()}`
  }

  // Below fragments most fields have an alias of their own, so that they merge with nothing.
  function single(type, depth) {
    const fields = type.getFields ? Object.values(type.getFields()) : []
    const definition = fields.length ? rng.pick(fields) : undefined
    room--
    if (!definition || (isCompositeType(getNamedType(definition.type)) && depth >= deepest)) return '{ __typename }'
    return `{ ${occurrences(definition, depth, !rng.chance(0.1))()} }`
  }

  function introspection() {
    const types = Object.values(schema.getTypeMap()).filter(type => !isIntrospectionType(type))
    const input = 'name description type { kind name ofType { kind name ofType { name } } } defaultValue isDeprecated deprecationReason'
    const flag = rng.chance(0.5) ? '(includeDeprecated: true)' : ''
    const ofType = () => `__type(name: ${JSON.stringify(rng.chance(0.1) ? 'Nowhere' : rng.pick(types).name)}) { kind name specifiedByURL isOneOf
        fields${flag} { name description isDeprecated deprecationReason args${flag} { ${input} } type { kind name ofType { kind name ofType { kind name } } } }
        interfaces { name } possibleTypes { name kind } enumValues${flag} { name description isDeprecated deprecationReason }
        inputFields${flag} { ${input} } ofType { name } }`
    const whole = () => `__schema { description queryType { name } mutationType { name } subscriptionType { name } types { kind name }
        directives { name isRepeatable locations args${flag} { name defaultValue type { kind name } } } }`
    return `introspected${names++}: ${rng.chance(0.8) ? ofType() : whole()}`
  }

  function condition() {
    const marked = directive('mark', `(label: "${names++}") @mark`, 0.04)
    if (!rng.chance(0.12)) return marked
    const test = rng.chance(0.5) ? variable(schema.getType('Boolean'), { neverNull: true }) : rng.pick(['true', 'false'])
    return `${marked} @${rng.pick(['skip', 'include'])}(if: ${test})`
  }

  /** A directive of the kitchen sink, where the schema has it. */
  function directive(name, rest, share) {
    return schema.getDirective(name) && rng.chance(share) ? ` @${name}${rest}` : ''
  }

  function described() {
    return rng.chance(0.1) ? `${string(rng)}\n` : ''
  }

  function args(definitions) {
    const given = definitions.filter(each => isRequiredArgument(each) || rng.chance(0.5))
    if (given.length === 0) return ''
    return `(${given.map(each => {
      const place = { hasDefault: hasDefault(each) }
      return `${each.name}: ${rng.chance(0.25) ? variable(each.type, place) : literal(each.type, rng, variable)}`
    }).join(rng.pick([', ', ' ']))})`
  }

  /** A variable for a place of a type; without a type for a place that takes anything. */
  function variable(expected, { neverNull = false, oneOf = false, hasDefault = false }) {
    const place = expected ?? schema.getType('String')
    const nonNull = neverNull || oneOf || isNonNullType(place)
    const type = tightened(isNonNullType(place) ? place.ofType : place, rng)
    const initial = rng.chance(0.3) ? literal(type, rng, undefined, 1, true) : undefined
    const strict = (nonNull && initial === undefined && !hasDefault) || rng.chance(0.3)
    const text = `${type}${strict ? '!' : ''}`
    const known = [...variables.values()].filter(each => each.type === text && (!nonNull || strict || each.initial !== undefined))
    if (known.length > 0 && rng.chance(0.5)) return `$${rng.pick(known).name}`
    const name = `v${variables.size}`
    const needed = strict && initial === undefined
    variables.set(name, {
      name, type: text, initial,
      given: needed ? !rng.chance(0.02) : rng.chance(0.6),
      value: json(type, rng, 0, strict || nonNull),
      text: `${described()}$${name}: ${text}${initial === undefined ? '' : ` = ${initial}`}${directive('once', '', 0.05)}`,
    })
    return `$${name}`
  }

  function decorated(text) {
    if (rng.chance(0.15)) text = `${rng.pick(comments)}\n${text}`
    if (rng.chance(0.1)) text = text.replaceAll('\n', rng.pick(['\r\n', '\r']))
    if (rng.chance(0.05)) text = `\uFEFF${text}`
    return rng.chance(0.1) ? `,, ${text} ,` : text
  }
}
