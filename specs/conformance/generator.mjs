// A walk over a schema that makes valid documents with variables, the same ones for the same seed.
import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** Mulberry32: a small generator with a seed. */
export function random(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    chance: share => next() < share,
    below: limit => Math.floor(next() * limit),
    pick: items => items[Math.floor(next() * items.length)],
  }
}

const words = ['a', 'licence', '许可证', 'x y', 'quote " and \\ slash', 'line\nbreak', '', '🚚', 'tab\t']

/** One document: `{ query, variables, operationName }`. */
export function generate(schema, rng) {
  const fragments = []
  const variables = new Map()
  let names = 0
  let room = 60

  const root = rng.chance(0.8) ? schema.getQueryType() : rng.chance(0.7) ? schema.getMutationType() ?? schema.getQueryType() : schema.getQueryType()
  const keyword = root === schema.getQueryType() ? 'query' : 'mutation'
  const body = selections(root, 0)
  const declared = [...variables.values()]
  const head = declared.length > 0 || rng.chance(0.5) || keyword !== 'query'
    ? `${keyword}${rng.chance(0.7) || fragments.length > 0 ? ' Op' : ''}${declared.length ? `(${declared.map(v => v.text).join(', ')})` : ''}${rng.chance(0.1) ? ' @once(choice: RED)' : ''} `
    : ''
  const parts = [head + body, ...fragments]
  if (rng.chance(0.3)) parts.reverse()
  const given = {}
  for (const variable of declared) if (variable.given) given[variable.name] = variable.value
  return { query: parts.join(rng.chance(0.5) ? '\n\n' : ' # next\n'), variables: given, operationName: rng.chance(0.5) && head.includes(' Op') ? 'Op' : undefined }

  function selections(type, depth) {
    const fields = type.getFields ? Object.values(type.getFields()) : []
    const chosen = []
    const count = 1 + rng.below(4)
    for (let i = 0; i < count && room > 0; i++) {
      room--
      const kind = rng.below(10)
      if (kind === 0 && depth < 5) chosen.push(inline(type, depth))
      else if (kind === 1 && depth < 5) chosen.push(spread(type, depth))
      else if (kind === 2 || fields.length === 0) chosen.push(`${rng.chance(0.3) ? `t${names++}: ` : ''}__typename`)
      else {
        const field = rng.pick(fields)
        const below = getNamedType(field.type)
        if (isCompositeType(below) && depth >= 5) continue
        const mayClash = field.args.length > 0 || rng.chance(0.2)
        chosen.push((mayClash ? `f${names++}: ` : '') + field.name + args(field.args) + condition()
          + (isCompositeType(below) ? ' ' + selections(below, depth + 1) : ''))
      }
    }
    if (chosen.length === 0) chosen.push('__typename')
    return rng.chance(0.5) ? `{ ${chosen.join(' ')} }` : `{\n${chosen.join(',\n')}\n}`
  }

  function narrower(type) {
    const candidates = Object.values(schema.getTypeMap()).filter(each => isCompositeType(each) && !each.name.startsWith('__') && overlap(each, type))
    return candidates.length > 0 ? rng.pick(candidates) : type
  }

  function overlap(one, other) {
    const possible = each => isAbstractType(each) ? schema.getPossibleTypes(each) : [each]
    return possible(one).some(each => possible(other).includes(each))
  }

  function inline(type, depth) {
    const on = rng.chance(0.8) ? narrower(type) : type
    const condition_ = on === type && rng.chance(0.5) ? '' : ` on ${on.name}`
    return `...${condition_}${condition()} ${alias(on, depth)}`
  }

  function spread(type, depth) {
    const on = narrower(type)
    const name = `F${fragments.length}`
    fragments.push('')
    const at = fragments.length - 1
    fragments[at] = `fragment ${name} on ${on.name}${rng.chance(0.1) ? ' @mark' : ''} ${alias(on, depth)}`
    return `...${name}${condition()}`
  }

  // Below fragments every field gets an alias of its own, so that it merges with nothing.
  function alias(type, depth) {
    const fields = type.getFields ? Object.values(type.getFields()) : []
    const field = fields.length ? rng.pick(fields) : undefined
    room--
    if (!field || (isCompositeType(getNamedType(field.type)) && depth >= 5)) return '{ __typename }'
    const below = getNamedType(field.type)
    return `{ f${names++}: ${field.name}${args(field.args)}${isCompositeType(below) ? ' ' + selections(below, depth + 1) : ''} }`
  }

  function condition() {
    if (!rng.chance(0.12)) return ''
    if (rng.chance(0.3)) return ` @mark(label: "${names++}") @mark`
    const test = rng.chance(0.5) ? variable(schema.getType('Boolean'), true, false) : rng.pick(['true', 'false'])
    return ` @${rng.pick(['skip', 'include'])}(if: ${test})`
  }

  function args(definitions) {
    const given = definitions.filter(each => isRequiredArgument(each) || rng.chance(0.5))
    if (given.length === 0) return ''
    return `(${given.map(each => `${each.name}: ${value(each.type, 0, each.defaultValue !== undefined || each.default !== undefined)}`).join(', ')})`
  }

  function value(type, depth, hasDefault, inOneOf = false) {
    if (rng.chance(0.25)) {
      const nonNull = isNonNullType(type)
      return variable(nonNull ? type.ofType : type, nonNull || inOneOf, hasDefault && !inOneOf)
    }
    return literal(type, depth, inOneOf)
  }

  function literal(type, depth, neverNull = false) {
    if (isNonNullType(type)) return literal(type.ofType, depth, true)
    if (!neverNull && rng.chance(0.1)) return 'null'
    if (isListType(type)) {
      if (rng.chance(0.2) && !isListType(type.ofType)) return literal(type.ofType, depth + 1, true)
      return `[${Array.from({ length: rng.below(3) }, () => value(type.ofType, depth + 1, false)).join(', ')}]`
    }
    if (isEnumType(type)) return rng.pick(type.getValues()).name
    if (isInputObjectType(type)) {
      const all = Object.values(type.getFields())
      const fields = type.isOneOf ? [rng.pick(all)] : all.filter(each => isRequiredInputField(each) || (depth < 2 && rng.chance(0.4)))
      return `{${fields.map(each => `${each.name}: ${type.isOneOf ? value(each.type, depth + 1, false, true) : value(each.type, depth + 1, each.defaultValue !== undefined || each.default !== undefined)}`).join(', ')}}`
    }
    switch (type.name) {
      case 'Int': return rng.pick(['0', '1', '-7', '42', '2147483647'])
      case 'Float': return rng.pick(['0.5', '1', '-2.25', '1e2'])
      case 'Boolean': return rng.pick(['true', 'false'])
      case 'ID': return rng.pick(['"id-1"', '5', '"汉"'])
      case 'String': {
        const word = rng.pick(words)
        return rng.chance(0.2) && !word.includes('\\') ? `"""\n    ${word.replaceAll('"', "'")}\n  more\n"""` : JSON.stringify(word)
      }
      default: return rng.pick(['1', '"any"', 'true', '{ a: 1, b: [2, "x"] }', '[1, 2]', '1.5'])
    }
  }

  function variable(type, nonNull, hasDefault) {
    const useDefault = rng.chance(0.3)
    const strict = nonNull && !(useDefault || hasDefault) ? true : rng.chance(0.3)
    const text = `${type}${strict ? '!' : ''}`
    const known = [...variables.values()].filter(each => each.type === text && (!nonNull || strict || each.literal || hasDefault))
    if (known.length > 0 && rng.chance(0.5)) return `$${rng.pick(known).name}`
    const name = `v${variables.size}`
    const initial = useDefault ? literal(stripped(type), 9, true) : undefined
    const usable = initial !== undefined && !initial.includes('$') ? initial : undefined
    const mustGive = strict && usable === undefined
    const given = mustGive || rng.chance(0.6)
    const entry = {
      name, type: text, literal: usable, given,
      value: given ? json(type, 0, strict || nonNull) : undefined,
      text: `$${name}: ${usable === undefined && nonNull && !hasDefault ? `${type}!` : text}${usable === undefined ? '' : ` = ${usable}`}${rng.chance(0.05) ? ' @once' : ''}`,
    }
    if (usable === undefined && nonNull && !hasDefault) {
      entry.type = `${type}!`
      entry.given = true
      entry.value = json(type, 0, true)
    }
    variables.set(name, entry)
    return `$${name}`
  }

  // Defaults are constants: lists and objects in them would need values without variables.
  function stripped(type) {
    return isListType(type) ? stripped(type.ofType) : isNonNullType(type) ? stripped(type.ofType) : type
  }

  function json(type, depth, neverNull = false) {
    if (rng.chance(0.03)) return rng.pick(['wrong', 3.5, true, { no: 1 }, [null], 1e40, null])
    if (isNonNullType(type)) return json(type.ofType, depth, true)
    if (!neverNull && rng.chance(0.1)) return null
    if (isListType(type)) {
      if (rng.chance(0.2)) return json(type.ofType, depth + 1, true)
      return Array.from({ length: rng.below(3) }, () => json(type.ofType, depth + 1))
    }
    if (isEnumType(type)) return rng.pick(type.getValues()).name
    if (isInputObjectType(type)) {
      const all = Object.values(type.getFields())
      const fields = type.isOneOf ? [rng.pick(all)] : all.filter(each => isRequiredInputField(each) || (depth < 2 && rng.chance(0.4)))
      return Object.fromEntries(fields.map(each => [each.name, json(each.type, depth + 1, type.isOneOf)]))
    }
    switch (type.name) {
      case 'Int': return rng.pick([0, 1, -7, 42, 3.0])
      case 'Float': return rng.pick([0.5, 1, -2.25])
      case 'Boolean': return rng.chance(0.5)
      case 'ID': return rng.pick(['id-1', 5, '汉'])
      case 'String': return rng.pick(words)
      default: return rng.pick([1, 'any', true, { a: 1, b: [2, 'x'] }, [1, 2], 1.5])
    }
  }
}
