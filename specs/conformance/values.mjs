// Input values of any type: as literals of the language and as JSON for variables.
import { getNullableType, GraphQLList, GraphQLNonNull, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql'

const words = ['a', 'licence', '许可证', 'x y', 'quote " and \\ slash', 'line\nbreak', '', '🚚', 'tab\t', 'null', 'ends with "', '\u0001']
const escaped = ['"\\u4E2D\\u56FD"', '"\\u{1F69A}"', '"\\uD83D\\uDE9A"', '"\\u{41}\\/\\b\\f\\n\\r\\t"']
const blocks = [
  '"""plain"""', '"""\n    deep\n      deeper\n    deep\n  """', '"""\n\n  first blank\n\n  last blank\n\n"""', '"""quotes " and \\""" inside"""',
  '"""\n\ttab\n\t\ttabs\n"""', '"""back\\slash \\u0041"""', '"""ends with quote" """', '"""许可证\n  🚚"""',
]

export const hasDefault = input => input.defaultValue !== undefined || input.default !== undefined

/** A string in any of its spellings. */
export function string(rng) {
  const spelling = rng.below(10)
  return spelling === 0 ? rng.pick(escaped) : spelling === 1 ? rng.pick(blocks) : JSON.stringify(rng.pick(words))
}

/** A literal of a type. `variable` gives a variable for a place in it, or nothing where only constants may be. */
export function literal(type, rng, variable, depth = 0, neverNull = false) {
  const inner = (of, place) => (variable && rng.chance(0.25) ? variable(of, place) : undefined) ?? literal(of, rng, variable, depth + 1, place.neverNull)
  const plain = getNullableType(type)
  if (!isNonNullType(type) && !neverNull && rng.chance(0.1)) return 'null'
  if (isListType(plain)) {
    if (rng.chance(0.2)) return literal(plain.ofType, rng, variable, depth + 1, true) // One item stands for a list of it.
    return `[${Array.from({ length: rng.below(3) }, () => inner(plain.ofType, {})).join(rng.pick([', ', ' ']))}]`
  }
  if (isEnumType(plain)) return rng.pick(plain.getValues()).name
  if (isInputObjectType(plain)) {
    return `{${rng.pick(['', ' '])}${chosenFields(plain, rng, depth).map(field =>
      `${field.name}: ${inner(field.type, { neverNull: plain.isOneOf, oneOf: plain.isOneOf, hasDefault: hasDefault(field) })}`).join(', ')}}`
  }
  switch (plain.name) {
    case 'Int': return rng.pick(['0', '1', '-7', '42', '2147483647', '-2147483648', '-0'])
    case 'Float': return rng.pick(['0.5', '1', '-2.25', '1e2', '1.5E+3', '2e-1', '123456789.125'])
    case 'Boolean': return rng.pick(['true', 'false'])
    case 'ID': return rng.pick(['"id-1"', '5', '"汉"', '-12', '"""block"""'])
    case 'String': return string(rng)
    default: return anything(rng, variable)
  }
}

function anything(rng, variable) {
  const inside = variable && rng.chance(0.1) ? variable(undefined, {}) : undefined
  if (inside) return rng.pick([`[${inside}]`, `{ a: 1, deep: [${inside}, null] }`])
  return rng.pick(['1', '"any"', 'true', 'RED', '{ a: 1, b: [2, "x"] }', '[1, 2]', '[]', '{}', '1.5', '-12345678901'])
}

/** A value of a type as JSON; now and then a wrong one. */
export function json(type, rng, depth = 0, neverNull = false) {
  if (rng.chance(0.025)) return rng.pick(['wrong', 3.5, true, { no: 1 }, [null], 1e40, null, [], {}, 2147483648, '5'])
  const plain = getNullableType(type)
  if (!isNonNullType(type) && !neverNull && rng.chance(0.1)) return null
  if (isListType(plain)) {
    if (rng.chance(0.2)) return json(plain.ofType, rng, depth + 1, true)
    return Array.from({ length: rng.below(3) }, () => json(plain.ofType, rng, depth + 1))
  }
  if (isEnumType(plain)) return rng.pick(plain.getValues()).name
  if (isInputObjectType(plain)) {
    const fields = chosenFields(plain, rng, depth)
    if (plain.isOneOf && rng.chance(0.1)) fields.push(rng.pick(Object.values(plain.getFields())))
    return Object.fromEntries(fields.map(field => [field.name, json(field.type, rng, depth + 1, plain.isOneOf && !rng.chance(0.05))]))
  }
  switch (plain.name) {
    case 'Int': return rng.pick([0, 1, -7, 42, 3.0, -2147483648])
    case 'Float': return rng.pick([0.5, 1, -2.25, 1e40, 1.5e-7])
    case 'Boolean': return rng.chance(0.5)
    case 'ID': return rng.pick(['id-1', 5, '汉', ''])
    case 'String': return rng.pick(words)
    default: return rng.pick([1, 'any', true, { a: 1, b: [2, 'x'] }, [1, 2], 1.5, {}])
  }
}

/** A type that a variable may have where this one is expected: items that are never null in the place of items that may be. */
export function tightened(type, rng) {
  if (isNonNullType(type)) return new GraphQLNonNull(tightened(type.ofType, rng))
  if (!isListType(type)) return type
  const item = tightened(type.ofType, rng)
  return new GraphQLList(rng.chance(0.3) && !isNonNullType(item) ? new GraphQLNonNull(item) : item)
}

function chosenFields(input, rng, depth) {
  const all = Object.values(input.getFields())
  return input.isOneOf ? [rng.pick(all)] : all.filter(field => isRequiredInputField(field) || (depth < 2 && rng.chance(0.4)))
}
