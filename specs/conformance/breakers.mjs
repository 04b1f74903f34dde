// For each rule of validation ways to break it, on any schema. A way takes the document and a kit (chance, schema, places) and gives the
// broken document, or nothing where the document or the schema has no such place.
import {
  getNamedType, getNullableType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isInputType, isLeafType, isListType, isNonNullType, isObjectType, isRequiredArgument,
  isRequiredInputField, isScalarType, Kind, parse, parseType,
} from 'graphql'
import { adding, argument, bool, declared, directive, field, fragment, inline, int, list, name, named, nothing, object, set, sites, spread, swap, text, variable } from './sites.mjs'

export const breakers = {
  ExecutableDefinitions: [
    document => adding(document, ...parse('type T { a: Int }').definitions),
    document => adding(document, ...parse('extend type Query { b: Int } scalar S directive @d on FIELD').definitions),
    document => adding(document, ...parse('schema { query: Q } extend schema @d extend union U = A').definitions),
  ],
  KnownOperationTypes: [
    (document, kit) => kit.at(document, Kind.OPERATION_DEFINITION, ({ node }) => kit.missingRoot && ({ ...node, operation: kit.missingRoot })),
    (document, kit) => kit.missingRoot && adding(document, ...parse(`${kit.missingRoot} Another { __typename }`).definitions),
  ],
  UniqueOperationNames: [
    document => adding(document, ...document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION && each.name)),
    document => adding(document, ...parse('query Same { __typename } mutation Same { __typename }').definitions),
  ],
  LoneAnonymousOperation: [
    document => adding(document, ...parse('{ __typename }').definitions),
    document => adding(document, ...parse('{ __typename } { __typename }').definitions),
  ],
  SingleFieldSubscriptions: [
    (document, kit) => kit.subscription(document, (one, two) => [one, two]),
    (document, kit) => kit.subscription(document, (one, two) => [one, inline(kit.schema.getSubscriptionType().name, [two])]),
    (document, kit) => kit.subscription(document, () => [field('__typename')]),
    (document, kit) => kit.subscription(document, one => [{ ...one, directives: [directive(kit.rng.pick(['skip', 'include']), argument('if', bool(true)))] }]),
    (document, kit) => kit.subscription(document, () => [spread('OfSubscription')], one => fragment('OfSubscription', kit.schema.getSubscriptionType().name, [one, field('__typename')])),
  ],
  KnownTypeNames: [
    (document, kit) => kit.select(document, () => inline('Nowhere', [field('id')])),
    (document, kit) => adding(document, fragment('OfNowhere', 'Nowhere', [field('id')])),
    (document, kit) => kit.declare(document, declared('typed', kit.rng.pick(['Nowhere', 'Int32', 'Licenc']))),
  ],
  FragmentsOnCompositeTypes: [
    (document, kit) => kit.select(document, () => inline(kit.leafOrInput().name, [field('id')])),
    (document, kit) => adding(document, fragment('OfLeaf', kit.leafOrInput().name, [field('__typename')])),
  ],
  VariablesAreInputTypes: [
    (document, kit) => kit.declare(document, declared('output', kit.composite().name)),
    (document, kit) => kit.declare(document, declared('outputs', parseType(`[${kit.composite().name}!]!`))),
    (document, kit) => kit.at(document, Kind.VARIABLE_DEFINITION, ({ node }) => ({ ...node, type: named(kit.composite().name), defaultValue: undefined })),
  ],
  ScalarLeafs: [
    (document, kit) => kit.at(document, Kind.FIELD, ({ node, type }) => type && isCompositeType(getNamedType(type)) && ({ ...node, selectionSet: undefined })),
    (document, kit) => kit.at(document, Kind.FIELD, ({ node, type }) => type && isLeafType(getNamedType(type)) && ({ ...node, selectionSet: set([field('x')]) })),
  ],
  FieldsOnCorrectType: [
    (document, kit) => kit.at(document, Kind.FIELD, ({ node }) => ({ ...node, name: name('nope') })),
    (document, kit) => kit.select(document, ({ parent }) => parent !== kit.schema.getQueryType() && field('__schema', { below: [field('description')] })),
    (document, kit) => kit.select(document, ({ parent }) => !isObjectType(parent) && field('nope', { alias: 'beyond' })),
    (document, kit) => kit.select(document, () => field(kit.rng.pick(['__nope', '__type2', 'Id', 'ID', 'name2']))),
  ],
  UniqueFragmentNames: [
    document => adding(document, ...document.definitions.filter(each => each.kind === Kind.FRAGMENT_DEFINITION)),
    (document, kit) => adding(kit.select(document, () => spread('Twice')) ?? document, fragment('Twice', kit.composite().name, [field('__typename')]), fragment('Twice', kit.composite().name, [field('__typename')])),
  ],
  KnownFragmentNames: [
    (document, kit) => kit.select(document, () => spread('Missing')),
    (document, kit) => kit.at(document, Kind.FRAGMENT_SPREAD, ({ node }) => ({ ...node, name: name('Gone') })),
  ],
  NoUnusedFragments: [
    (document, kit) => adding(document, fragment('Unused', kit.composite().name, [field('__typename')])),
    (document, kit) => adding(document, fragment('Unused1', kit.composite().name, [spread('Unused2')]), fragment('Unused2', kit.composite().name, [field('__typename')])),
  ],
  PossibleFragmentSpreads: [
    (document, kit) => kit.select(document, ({ parent }) => kit.foreign(parent) && inline(kit.foreign(parent).name, [field('__typename')])),
    (document, kit) => {
      const on = kit.composite()
      return adding(kit.select(document, ({ parent }) => !kit.overlap(parent, on) && spread('Foreign')), fragment('Foreign', on.name, [field('__typename')]))
    },
  ],
  NoFragmentCycles: [
    (document, kit) => kit.at(document, Kind.FRAGMENT_DEFINITION, ({ node }) => ({ ...node, selectionSet: set([...node.selectionSet.selections, spread(node.name.value)]) })),
    (document, kit) => kit.select(document, ({ parent }) => parent === kit.schema.getQueryType() && spread('Round'),
      fragment('Round', kit.schema.getQueryType().name, [spread('About')]), fragment('About', kit.schema.getQueryType().name, [field('__typename'), spread('Round')])),
    (document, kit) => adding(document, fragment('Cycle1', kit.composite().name, [spread('Cycle2')]), fragment('Cycle2', kit.composite().name, [spread('Cycle3'), spread('Cycle1')]), fragment('Cycle3', kit.composite().name, [spread('Cycle1')])),
  ],
  UniqueVariableNames: [
    (document, kit) => kit.at(document, Kind.OPERATION_DEFINITION, ({ node }) => node.variableDefinitions.length > 0 && ({ ...node, variableDefinitions: [...node.variableDefinitions, ...node.variableDefinitions] })),
    (document, kit) => kit.declare(document, declared('twice', 'Int'), declared('twice', 'String')),
  ],
  NoUndefinedVariables: [
    (document, kit) => kit.at(document, Kind.OPERATION_DEFINITION, ({ node }) => node.variableDefinitions.length > 0 && ({ ...node, variableDefinitions: node.variableDefinitions.slice(1) })),
    (document, kit) => kit.at(document, Kind.ARGUMENT, ({ node }) => ({ ...node, value: variable('undefinedVariable') })),
    (document, kit) => kit.select(document, () => ({ ...inline(undefined, [field('__typename')]), directives: [directive('skip', argument('if', variable('undefinedFlag')))] })),
  ],
  NoUnusedVariables: [
    (document, kit) => kit.declare(document, declared('unused', 'Int')),
    (document, kit) => kit.at(document, Kind.VARIABLE_DEFINITION, ({ node }) => ({ ...node, variable: variable('renamed') })),
  ],
  KnownDirectives: [
    (document, kit) => kit.at(document, Kind.FIELD, ({ node }) => ({ ...node, directives: [...node.directives, directive('unknown', argument('if', int('1')))] })),
    (document, kit) => kit.at(document, Kind.FIELD, ({ node }) => ({ ...node, directives: [directive(kit.rng.pick(['deprecated', 'oneOf']))] })),
    (document, kit) => kit.at(document, Kind.OPERATION_DEFINITION, ({ node }) => ({ ...node, directives: [directive('skip', argument('if', bool(true)))] })),
    (document, kit) => kit.at(document, Kind.VARIABLE_DEFINITION, ({ node }) => ({ ...node, directives: [directive('include', argument('if', bool(true)))] })),
    (document, kit) => kit.at(document, Kind.FRAGMENT_DEFINITION, ({ node }) => ({ ...node, directives: [directive('include', argument('if', bool(true)))] })),
  ],
  UniqueDirectivesPerLocation: [
    (document, kit) => kit.at(document, kit.rng.pick([Kind.FIELD, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT]), ({ node }) => {
      const conditions = ['skip', 'include', 'skip', 'include', 'include'].slice(0, 3 + kit.rng.below(3))
      return { ...node, directives: conditions.map(each => directive(each, argument('if', bool(each === 'include')))) }
    }),
    (document, kit) => kit.schema.getDirective('once') && kit.at(document, kit.rng.pick([Kind.OPERATION_DEFINITION, Kind.VARIABLE_DEFINITION, Kind.FIELD]), ({ node }) => ({ ...node, directives: [directive('once'), directive('once')] })),
  ],
  KnownArgumentNames: [
    (document, kit) => kit.at(document, Kind.FIELD, ({ node }) => ({ ...node, arguments: [...node.arguments, argument('nope', int('1'))] })),
    (document, kit) => kit.at(document, Kind.FIELD, ({ node }) => ({ ...node, directives: [directive('skip', argument('if', bool(false)), argument('unless', bool(true)))] })),
    (document, kit) => kit.at(document, Kind.ARGUMENT, ({ node }) => ({ ...node, name: name('nope') })),
  ],
  UniqueArgumentNames: [
    (document, kit) => kit.at(document, Kind.FIELD, ({ node }) => node.arguments.length > 0 && ({ ...node, arguments: [...node.arguments, ...node.arguments] })),
    (document, kit) => kit.at(document, Kind.FIELD, ({ node }) => ({ ...node, directives: [directive('include', argument('if', bool(true)), argument('if', bool(true)))] })),
  ],
  ValuesOfCorrectType: [
    (document, kit) => kit.at(document, Kind.ARGUMENT, ({ node, input }) => input && ({ ...node, value: kit.wrong(input) })),
    (document, kit) => kit.at(document, Kind.OBJECT_FIELD, ({ node, input }) => input && ({ ...node, value: kit.wrong(input) })),
    (document, kit) => kit.at(document, Kind.LIST, ({ node, input }) => input && ({ ...node, values: [...node.values, kit.wrong(input)] })),
    (document, kit) => kit.at(document, Kind.VARIABLE_DEFINITION, ({ node, input }) => input && ({ ...node, defaultValue: kit.wrong(input) })),
    (document, kit) => kit.at(document, Kind.OBJECT, ({ node, input }) => isInputObjectType(input && getNamedType(input)) && ({ ...node, fields: [...node.fields, ...object(['nope', int('1')]).fields] })),
    (document, kit) => kit.at(document, Kind.OBJECT, ({ node, input }) => isInputObjectType(input && getNamedType(input)) && ({ ...node, fields: node.fields.slice(1) })),
  ],
  ProvidedRequiredArguments: [
    (document, kit) => kit.at(document, Kind.FIELD, ({ node, field: definition }) => definition?.args.some(isRequiredArgument) && ({ ...node, arguments: node.arguments.slice(0, -1) })),
    (document, kit) => kit.at(document, Kind.FIELD, ({ node, field: definition }) => definition?.args.some(isRequiredArgument) && ({ ...node, arguments: [] })),
    (document, kit) => kit.at(document, kit.rng.pick([Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD]), ({ node }) => ({ ...node, directives: [directive(kit.rng.pick(['skip', 'include']))] })),
  ],
  VariablesInAllowedPosition: [
    (document, kit) => kit.at(document, Kind.VARIABLE_DEFINITION, ({ node }) => ({ ...node, type: named(kit.input().name), defaultValue: undefined })),
    (document, kit) => kit.at(document, Kind.VARIABLE_DEFINITION, ({ node }) => node.type.kind === Kind.NON_NULL_TYPE && ({ ...node, type: node.type.type })),
    (document, kit) => kit.at(document, Kind.VARIABLE_DEFINITION, ({ node }) => ({ ...node, type: { kind: Kind.LIST_TYPE, type: node.type } })),
    (document, kit) => kit.at(document, Kind.VARIABLE_DEFINITION, ({ node }) => ({ ...node, defaultValue: node.type.kind === Kind.NON_NULL_TYPE ? undefined : nothing })),
  ],
  OverlappingFieldsCanBeMerged: [
    (document, kit) => kit.select(document, ({ node, parent }) => {
      const own = node.selections.filter(each => each.kind === Kind.FIELD)
      const others = kit.fields(parent).filter(each => isLeafType(getNamedType(each.type)) && !each.args.some(isRequiredArgument))
      const [one, other] = [own.length && kit.rng.pick(own), others.length && kit.rng.pick(others)]
      return one && other && field(other.name, { alias: (one.alias ?? one.name).value })
    }),
    (document, kit) => kit.at(document, Kind.SELECTION_SET, ({ node }) => ({ ...node, selections: [...node.selections, ...node.selections.map(each => kit.rng.chance(0.5) ? { ...each, arguments: [] } : each)] })),
    (document, kit) => kit.at(document, Kind.SELECTION_SET, ({ node }) => ({ ...node, selections: node.selections.map(each => each.kind === Kind.FIELD ? { ...each, alias: name('same') } : each) })),
    // The same response key on two types that no object has together, with leaves of different kinds.
    (document, kit) => kit.select(document, ({ parent }) => {
      if (!isAbstractType(parent)) return undefined
      const leaves = kit.schema.getPossibleTypes(parent).map(type => [type, kit.rng.pick(kit.fields(type).filter(each => !each.args.some(isRequiredArgument) && isLeafType(getNamedType(each.type))))]).filter(([, leaf]) => leaf)
      return leaves.length > 1 && inline(undefined, leaves.map(([type, leaf]) => inline(type.name, [field(leaf.name, { alias: 'shape' })])))
    }),
    // A conflict two levels down, once through a fragment.
    (document, kit) => kit.at(document, Kind.FIELD, ({ node, type }) => {
      const composite = type && getNamedType(type)
      const leaves = composite && !node.alias && kit.fields(composite).filter(each => !each.args.some(isRequiredArgument) && isLeafType(getNamedType(each.type)))
      if (!leaves || leaves.length < 2) return undefined
      const clash = () => field(kit.rng.pick(leaves).name, { alias: 'deep' })
      return { ...node, selectionSet: set([...node.selectionSet?.selections ?? [], clash(), inline(undefined, [clash(), inline(composite.name, [clash()])])]) }
    }),
  ],
  UniqueInputFieldNames: [
    (document, kit) => kit.at(document, Kind.OBJECT, ({ node }) => node.fields.length > 0 && ({ ...node, fields: [...node.fields, ...node.fields] })),
    (document, kit) => kit.at(document, Kind.ARGUMENT, ({ node }) => ({ ...node, value: object(['twice', int('1')], ['twice', int('2')]) })),
  ],
  MaxIntrospectionDepth: [
    (document, kit) => kit.select(document, ({ parent }) => parent === kit.schema.getQueryType() && field('__schema', { below: [field('types', { below: [deep('fields', 3)] })] })),
    (document, kit) => kit.select(document, ({ parent }) => parent === kit.schema.getQueryType() && field('__type', { args: [argument('name', text('Query'))], below: [deep(kit.rng.pick(['interfaces', 'possibleTypes']), 3)] })),
  ],
}

const deep = (through, levels) => levels === 0 ? field('name')
  : field(through, { below: through === 'fields' ? [field('type', { below: [deep(through, levels - 1)] })] : [deep(through, levels - 1)] })

/** What the ways need to know of a schema, with a source of chance. */
export function kitFor(schema, rng) {
  const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__'))
  const possible = type => isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  const kit = {
    rng, schema,
    missingRoot: [['mutation', schema.getMutationType()], ['subscription', schema.getSubscriptionType()]].find(([, root]) => !root)?.[0],
    composite: () => rng.pick(types.filter(isCompositeType)),
    leafOrInput: () => rng.pick(types.filter(type => !isCompositeType(type))),
    input: () => rng.pick(types.filter(isInputType)),
    // Not those of introspection, where graphql-js is ahead of the edition.
    fields: type => type.getFields && !type.name.startsWith('__') ? Object.values(type.getFields()) : [],
    overlap: (one, other) => !isCompositeType(one) || possible(one).some(each => possible(other).includes(each)),
    foreign: parent => isCompositeType(parent) ? rng.pick(types.filter(type => isCompositeType(type) && !kit.overlap(parent, type))) : undefined,
    /** Exchanges one node of a kind, chosen among those for which there is something to put in its place. */
    at(document, kind, change) {
      const places = sites(document, schema, kind)
      while (places.length > 0) {
        const [place] = places.splice(rng.below(places.length), 1)
        const next = change(place)
        if (next) return swap(document, place.node, next)
      }
      return undefined
    },
    /** Adds a selection to one selection set, and the definitions it needs. */
    select(document, selection, ...definitions) {
      const broken = kit.at(document, Kind.SELECTION_SET, place => {
        const added = selection(place)
        return added && { ...place.node, selections: rng.chance(0.5) ? [added, ...place.node.selections] : [...place.node.selections, added] }
      })
      return broken && adding(broken, ...definitions)
    },
    declare: (document, ...variables) => kit.at(document, Kind.OPERATION_DEFINITION, ({ node }) => ({ ...node, variableDefinitions: [...node.variableDefinitions, ...variables] })),
    subscription(document, selections, ...fragments) {
      const root = schema.getSubscriptionType()
      if (!root) return undefined
      const [one, two] = [0, 1].map(i => {
        const definition = rng.pick(Object.values(root.getFields()))
        return field(definition.name, { alias: `s${i}`, below: isCompositeType(getNamedType(definition.type)) ? [field('__typename')] : undefined })
      })
      const operation = { kind: Kind.OPERATION_DEFINITION, operation: 'subscription', name: name('Watch'), variableDefinitions: [], directives: [], selectionSet: set(selections(one, two)) }
      return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.map(each => each(one))] }
    },
    /** A literal that a type does not have. */
    wrong(type) {
      if (isNonNullType(type) && rng.chance(0.3)) return nothing
      const plain = getNullableType(type)
      if (isListType(plain)) return rng.chance(0.5) ? kit.wrong(plain.ofType) : list(kit.wrong(plain.ofType))
      if (isEnumType(plain)) return rng.pick([text(plain.getValues()[0].name), { kind: Kind.ENUM, value: 'NOT_A_VALUE' }, int('1'), bool(true)])
      if (isInputObjectType(plain)) {
        const fields = Object.values(plain.getFields())
        const given = each => [each.name, isInputObjectType(getNamedType(each.type)) ? object() : nothing]
        return rng.pick([
          text('no object'), int('1'), object(['nope', int('1')]), list(int('1')), object(),
          object(...fields.slice(0, 2).map(given)), object(...fields.filter(each => !isRequiredInputField(each)).slice(0, 1).map(given)),
        ])
      }
      if (!isScalarType(plain)) return int('1')
      return { Int: () => rng.pick([int('2147483648'), int('-2147483649'), { kind: Kind.FLOAT, value: '1.0' }, text('1'), bool(true), list(int('1')), { kind: Kind.ENUM, value: 'ONE' }]),
        Float: () => rng.pick([text('1.5'), bool(false), object()]),
        Boolean: () => rng.pick([int('1'), text('true'), { kind: Kind.ENUM, value: 'TRUE' }]),
        ID: () => rng.pick([{ kind: Kind.FLOAT, value: '1.5' }, bool(true), { kind: Kind.ENUM, value: 'ID' }]),
        String: () => rng.pick([int('1'), bool(true), { kind: Kind.ENUM, value: 'TEXT' }, object()]) }[plain.name]?.() ?? nothing
    },
  }
  return kit
}

/** Whether a schema gives documents the chance to break a rule. */
export const breakable = (rule, schema) => rule === 'SingleFieldSubscriptions' ? !!schema.getSubscriptionType()
  : rule === 'KnownOperationTypes' ? !schema.getMutationType() || !schema.getSubscriptionType()
    : true
