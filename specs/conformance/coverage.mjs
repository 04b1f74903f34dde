// Counts what the documents of a run have in them, so that nothing of the language is forgotten.
import {
  getNamedType, getNullableType, isEnumType, isInputObjectType, isInterfaceType, isListType, isObjectType, isScalarType, isSpecifiedScalarType, isUnionType, Kind, parse,
  TypeInfo, typeFromAST, visit, visitWithTypeInfo,
} from 'graphql'

/** `see` takes a question, `missing` names what the schema allows and no document had. */
export function coverage(schema) {
  const counts = new Map(possible(schema).map(name => [name, 0]))
  const count = name => { if (counts.has(name)) counts.set(name, counts.get(name) + 1) }
  return {
    counts,
    missing: () => [...counts].filter(([, times]) => times === 0).map(([name]) => name),
    see(question, expected) {
      textual(question.query)
      if (expected.phase === 'execution' && expected.data === undefined) count('request refused before execution')
      if (expected.nulls?.length > 0) count('null caused by an error')
      if (expected.nulls?.includes('(data)')) count('data nulled by an error')
      let document
      try {
        document = parse(question.query)
      } catch {
        return
      }
      if (question.operationName) count('operation name given')
      const operations = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION)
      if (operations.length > 1) count('several operations')
      syntactic(document, question.variables ?? {})
    },
  }

  function textual(text) {
    if (text.includes('"""')) count('block string')
    if (/\\u\{/.test(text)) count('escape \\u{}')
    if (/\\u[dD]8/.test(text)) count('escaped surrogate pair')
    if (/[^\0-\x7f]/.test(text)) count('text beyond ASCII')
    if (/^\s*#/m.test(text)) count('comment')
    if (text.includes('\r\n')) count('CR LF')
    if (text.startsWith('\uFEFF')) count('byte order mark')
  }

  function syntactic(document, given) {
    const info = new TypeInfo(schema)
    visit(document, visitWithTypeInfo(info, {
      OperationDefinition(node) {
        count(node.operation)
        count(node.name ? 'named operation' : 'anonymous operation')
        if (node.description) count('description of an operation')
      },
      FragmentDefinition(node) {
        if (node.description) count('description of a fragment')
        count(`fragment on ${kindOf(info.getType())}`)
      },
      InlineFragment(node) {
        count(node.typeCondition ? `inline fragment on ${kindOf(info.getType())}` : 'inline fragment without a type')
      },
      VariableDefinition(node) {
        const type = typeFromAST(schema, node.type)
        count(`variable: ${inputKind(type)}`)
        if (node.description) count('description of a variable')
        if (node.directives?.length) count('directive of a variable')
        if (node.defaultValue) count(`default: ${inputKind(type)}`)
        count(Object.hasOwn(given, node.variable.name.value) ? given[node.variable.name.value] === null ? 'variable given null' : 'variable given' : 'variable left out')
      },
      Field(node) {
        if (node.alias) count('alias')
        if (['__typename', '__schema', '__type'].includes(node.name.value)) count(node.name.value)
      },
      Directive(node) {
        count(`@${node.name.value}`)
        if (node.arguments?.some(argument => argument.value.kind === Kind.VARIABLE)) count('directive with a variable')
      },
      Argument: node => place(node.value, info.getInputType()),
      ObjectField: node => place(node.value, info.getInputType()),
    }))
  }

  function place(value, type) {
    if (!type) return
    const plain = getNullableType(type)
    if (value.kind === Kind.NULL) count('literal null')
    if (isListType(plain) && ![Kind.LIST, Kind.NULL, Kind.VARIABLE].includes(value.kind)) count('one item for a list')
    if (value.kind !== Kind.VARIABLE) count(`literal: ${inputKind(type)}`)
  }
}

const kindOf = type => isObjectType(type) ? 'object' : isInterfaceType(type) ? 'interface' : isUnionType(type) ? 'union' : 'nothing'

function inputKind(type) {
  const named = getNamedType(type)
  const kind = isEnumType(named) ? 'enum' : isInputObjectType(named) ? named.isOneOf ? 'OneOf' : 'input object' : isScalarType(named) ? isSpecifiedScalarType(named) ? named.name : 'custom scalar' : 'wrong'
  return isListType(type && getNullableType(type)) ? `list of ${kind}` : kind
}

/** All that can occur on a schema. */
function possible(schema) {
  const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__'))
  const outputs = [...new Set(types.map(kindOf))].filter(kind => kind !== 'nothing')
  const inputs = new Set()
  for (const type of types) {
    const places = isInputObjectType(type) ? Object.values(type.getFields()) : type.getFields ? Object.values(type.getFields()).flatMap(field => field.args) : []
    for (const place of places) inputs.add(inputKind(place.type))
  }
  const own = schema.getDirectives().filter(directive => !['deprecated', 'specifiedBy', 'oneOf'].includes(directive.name))
  return [
    'query', ...schema.getMutationType() ? ['mutation'] : [], ...schema.getSubscriptionType() ? ['subscription'] : [],
    'named operation', 'anonymous operation', 'several operations', 'operation name given',
    'description of an operation', 'description of a fragment', 'description of a variable', ...schema.getDirective('once') ? ['directive of a variable'] : [],
    ...outputs.flatMap(kind => [`fragment on ${kind}`, `inline fragment on ${kind}`]), 'inline fragment without a type',
    'alias', '__typename', '__schema', '__type', ...own.map(directive => `@${directive.name}`), 'directive with a variable',
    ...[...inputs].sort().flatMap(kind => [`variable: ${kind}`, `default: ${kind}`, `literal: ${kind}`]),
    'variable given', 'variable given null', 'variable left out', 'literal null', 'one item for a list',
    'block string', 'escape \\u{}', 'escaped surrogate pair', 'text beyond ASCII', 'comment', 'CR LF', 'byte order mark',
    'request refused before execution', 'null caused by an error', 'data nulled by an error',
  ]
}
