// Ways to disturb a document without a rule in mind: a node exchanged for another, and blows to the text itself.
import { Kind, parse, print, visit } from 'graphql'
import { breakers } from './breakers.mjs'
import { argument, directive, field, fragment, inline, int, name, named, read, spread } from './sites.mjs'

const wrongValues = [
  int('1'), int('99999999999'), { kind: Kind.FLOAT, value: '1.5' }, { kind: Kind.STRING, value: 'wrong' }, { kind: Kind.BOOLEAN, value: true },
  { kind: Kind.ENUM, value: 'PURPLE' }, { kind: Kind.ENUM, value: 'RED' }, { kind: Kind.NULL }, { kind: Kind.LIST, values: [int('1'), { kind: Kind.NULL }] },
  { kind: Kind.OBJECT, fields: [] }, { kind: Kind.OBJECT, fields: [{ kind: Kind.OBJECT_FIELD, name: name('nope'), value: int('1') }] },
  { kind: Kind.OBJECT, fields: ['id', 'name'].map(each => ({ kind: Kind.OBJECT_FIELD, name: name(each), value: { kind: Kind.STRING, value: 'x' } })) },
  { kind: Kind.VARIABLE, name: name('undefinedVariable') }, { kind: Kind.VARIABLE, name: name('v0') }, { kind: Kind.VARIABLE, name: name('v1') },
]

/** Each takes a generator of chance and a node of its kind, and gives the node to put there. */
const onNode = {
  [Kind.FIELD]: [
    (_, node) => ({ ...node, name: name('nope') }),
    (_, node) => ({ ...node, selectionSet: undefined }),
    (_, node) => ({ ...node, selectionSet: node.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [field('x')] } }),
    (_, node) => ({ ...node, arguments: [...node.arguments, argument('nope', int('1'))] }),
    (_, node) => ({ ...node, arguments: [...node.arguments, ...node.arguments] }),
    (_, node) => ({ ...node, arguments: [] }),
    (_, node) => ({ ...node, directives: [...node.directives, directive('unknown')] }),
    (_, node) => ({ ...node, directives: [directive('skip')] }),
    (_, node) => ({ ...node, directives: [directive('once'), directive('once')] }),
    (_, node) => ({ ...node, directives: [directive('deprecated')] }),
    (_, node) => ({ ...node, directives: [directive('include', argument('if', int('1')))] }),
    (_, node) => ({ ...node, alias: name('clash') }),
    (rng, node) => ({ ...node, alias: name(rng.pick(['id', 'name', 'rating', 'text', '__typename'])) }),
    (rng, node) => ({ ...node, name: name(rng.pick(['__schema', '__type', '__typename', 'id', 'rating', 'text', 'name'])) }),
    () => inline(null, [field('__typename')]),
  ],
  [Kind.SELECTION_SET]: [
    (rng, node) => ({ ...node, selections: [...node.selections, ...node.selections.map(each => rng.chance(0.5) ? { ...each, arguments: [] } : each)] }),
    (_, node) => ({ ...node, selections: [...node.selections, { ...field('id'), alias: name('clash') }, { ...field('name'), alias: name('clash') }] }),
    (_, node) => ({ ...node, selections: [...node.selections, inline('Carrier', [{ ...field('rating'), alias: name('r') }]), inline('Vehicle', [{ ...field('rating'), alias: name('r') }])] }),
    (_, node) => ({ ...node, selections: [...node.selections, inline('Carrier', [field('text')]), inline('Licence', [field('text')]), inline('Vehicle', [{ ...field('load'), alias: name('text') }])] }),
    (_, node) => ({ ...node, selections: [...node.selections, spread('Missing')] }),
    (_, node) => ({ ...node, selections: [...node.selections, spread('F0')] }),
    (_, node) => ({ ...node, selections: [...node.selections, inline('Nowhere', [field('id')])] }),
    (_, node) => ({ ...node, selections: [...node.selections, inline('Colour', [field('id')])] }),
    (rng, node) => ({ ...node, selections: [...node.selections, inline(rng.pick(['Address', 'Lonely', 'Place', 'Filter', 'Query']), [field('__typename')])] }),
    (_, node) => ({ ...node, selections: node.selections.map(each => each.kind === Kind.FIELD ? { ...each, alias: name('same') } : each) }),
  ],
  [Kind.ARGUMENT]: [
    (rng, node) => ({ ...node, value: rng.pick(wrongValues) }),
    (rng, node) => ({ ...node, value: rng.pick(wrongValues) }),
    (_, node) => ({ ...node, name: name('nope') }),
  ],
  [Kind.OBJECT_FIELD]: [
    (rng, node) => ({ ...node, value: rng.pick(wrongValues) }),
    (_, node) => ({ ...node, name: name('nope') }),
  ],
  [Kind.OBJECT]: [
    (_, node) => ({ ...node, fields: [...node.fields, ...node.fields] }),
    (_, node) => ({ ...node, fields: node.fields.slice(1) }),
  ],
  [Kind.LIST]: [(rng, node) => ({ ...node, values: [...node.values, rng.pick(wrongValues)] })],
  [Kind.VARIABLE_DEFINITION]: [
    (rng, node) => ({ ...node, type: named(rng.pick(['Carrier', 'Nowhere', 'Int', 'String', 'Filter', 'Choice', 'Colour'])) }),
    (_, node) => ({ ...node, variable: { ...node.variable, name: name('unusedVariable') } }),
    (rng, node) => ({ ...node, defaultValue: rng.pick(wrongValues.slice(0, 11)) }),
    (_, node) => ({ ...node, directives: [directive('mark')] }),
    (_, node) => ({ ...node, type: node.type.kind === Kind.NON_NULL_TYPE ? node.type.type : { kind: Kind.LIST_TYPE, type: node.type } }),
  ],
  [Kind.FRAGMENT_DEFINITION]: [
    (_, node) => ({ ...node, name: name('F0') }),
    (_, node) => ({ ...node, name: name('Unused') }),
    (rng, node) => ({ ...node, typeCondition: named(rng.pick(['Address', 'Colour', 'Nowhere', 'Int', 'Query'])) }),
    (rng, node) => ({ ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, spread(rng.pick(['F0', 'F1', node.name.value]))] } }),
  ],
  [Kind.OPERATION_DEFINITION]: [
    (rng, node) => ({ ...node, operation: rng.pick(['query', 'mutation', 'subscription']) }),
    (_, node) => ({ ...node, directives: [directive('mark'), directive('mark'), directive('once'), directive('once')] }),
    (_, node) => ({ ...node, variableDefinitions: [...node.variableDefinitions ?? [], ...node.variableDefinitions ?? []] }),
    (_, node) => ({ ...node, operation: 'subscription', selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...field('alarms', { below: [field('id')] }), directives: [] }, inline('Subscription', [field('positions')])] } }),
    (rng, node) => ({ ...node, operation: 'subscription', selectionSet: { kind: Kind.SELECTION_SET, selections: [rng.chance(0.5) ? field('__typename') : { ...field('positions'), directives: [directive('skip', argument('if', { kind: Kind.BOOLEAN, value: true }))] }] } }),
  ],
  [Kind.DOCUMENT]: [
    (_, node) => ({ ...node, definitions: [...node.definitions, ...node.definitions] }),
    (_, node) => ({ ...node, definitions: [...node.definitions, ...parse('{ int }').definitions] }),
    (_, node) => ({ ...node, definitions: [...node.definitions, ...parse('type T { a: Int } extend type Query { b: Int }').definitions] }),
    (_, node) => ({ ...node, definitions: [...node.definitions, fragment('Cycle', 'Query', [spread('Cycle2')]), fragment('Cycle2', 'Query', [spread('Cycle'), field('int')])] }),
    (_, node) => ({ ...node, definitions: node.definitions.slice(1) }),
    (_, node) => ({ ...node, definitions: node.definitions.slice(0, 1) }),
  ],
}

/** The document with one node replaced by another. */
export function disturb(query, rng) {
  const document = read(query)
  const kind = rng.pick(Object.keys(onNode))
  let count = 0
  visit(document, { [kind]: () => { count++ } })
  if (count === 0) return query
  const target = rng.below(count)
  const change = rng.pick(onNode[kind])
  let seen = 0
  return print(visit(document, { [kind]: { leave: node => seen++ === target ? change(rng, node) : undefined } }))
}

/** The document made to break a rule, or as it was where it has no place for that. */
export function breakRule(query, rule, kit) {
  const broken = kit.rng.pick(breakers[rule])(read(query), kit)
  return broken ? print(broken) : query
}

const shards = [
  '{', '}', '(', ')', '[', ']', ':', '=', '!', '|', '&', '@', '$', '...', '..', '.', '"', '"""', '\\', '#', ',', '\n', '\r\n', '\r', ' ', '\t', '\uFEFF',
  'on', 'fragment', 'query', 'mutation', 'extend', 'type T', 'null', 'true', '$v', '@d', '0', '01', '-', '-1', '1.', '1.5e', '1e+5', '.5', '1x', '0x1', "'", '\\u', '"\\u12"',
  '"\\u{1F600}"', '"\\u{110000}"', '"\\uD83D\\uDE00"', '"\\uD83D"', '"\\x"', '"\\n"', '"line\nbreak"', '"""block " quote"""', '"""un\\"""terminated', '许', '🚚', '\u0000', '\u0007', '%', '?',
  '"description" query', '"description" {', '"""d""" fragment', '{}', '()', '[]', 'a: b: c', '...on', '... on T', 'schema { query: Q }', 'directive @x on FIELD', 'directive @x on NOWHERE', 'enum E { true }', 'union U = | A | B',
]

const numbers = ['01', '-01', '1x', '0x1', '1.', '.5', '1.5e', '1e+', '1.2.3', '-', '00', '1_0', '2.e5', '1.0f', '+1', '1E-2']

/** The text with a few characters struck out or put in. */
export function breakText(query, rng) {
  let text = query
  if (rng.chance(0.15)) return text.replace(/(?<=[ :[(])-?\d+(?=[ ,\])])/, rng.pick(numbers))
  for (let blows = 1 + rng.below(2); blows > 0; blows--) {
    const at = rng.below(text.length + 1)
    const length = rng.chance(0.5) ? 0 : 1 + rng.below(3)
    text = text.slice(0, at) + (rng.chance(0.7) ? rng.pick(shards) : '') + text.slice(at + length)
  }
  return text.toWellFormed() // Half a surrogate pair cannot travel in JSON.
}
