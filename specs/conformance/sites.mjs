// Finding places in a document and putting something else there.
import { Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

export const name = value => ({ kind: Kind.NAME, value })
export const named = of => ({ kind: Kind.NAMED_TYPE, name: name(of) })
export const int = value => ({ kind: Kind.INT, value })
export const text = value => ({ kind: Kind.STRING, value })
export const bool = value => ({ kind: Kind.BOOLEAN, value })
export const nothing = { kind: Kind.NULL }
export const variable = of => ({ kind: Kind.VARIABLE, name: name(of) })
export const list = (...values) => ({ kind: Kind.LIST, values })
export const object = (...fields) => ({ kind: Kind.OBJECT, fields: fields.map(([key, value]) => ({ kind: Kind.OBJECT_FIELD, name: name(key), value })) })
export const argument = (of, value) => ({ kind: Kind.ARGUMENT, name: name(of), value })
export const directive = (of, ...args) => ({ kind: Kind.DIRECTIVE, name: name(of), arguments: args })
export const set = selections => ({ kind: Kind.SELECTION_SET, selections })
export const field = (of, { alias, args = [], directives = [], below } = {}) => ({
  kind: Kind.FIELD, name: name(of), alias: alias && name(alias), arguments: args, directives, selectionSet: below && set(below),
})
export const spread = of => ({ kind: Kind.FRAGMENT_SPREAD, name: name(of), directives: [] })
export const inline = (on, below) => ({ kind: Kind.INLINE_FRAGMENT, typeCondition: on && named(on), directives: [], selectionSet: set(below) })
export const fragment = (of, on, below) => ({ kind: Kind.FRAGMENT_DEFINITION, name: name(of), typeCondition: named(on), directives: [], selectionSet: set(below) })
export const declared = (of, type, defaultValue) => ({
  kind: Kind.VARIABLE_DEFINITION, variable: variable(of), type: typeof type === 'string' ? named(type) : type, defaultValue, directives: [],
})

/** A document whose nodes have a list, perhaps an empty one, wherever they may have one. */
export const read = query => visit(parse(query), {
  enter(node) {
    if (node.kind === Kind.FIELD || node.kind === Kind.DIRECTIVE) node.arguments ??= []
    if (node.kind === Kind.OPERATION_DEFINITION) node.variableDefinitions ??= []
    if ([Kind.FIELD, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT, Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION, Kind.VARIABLE_DEFINITION].includes(node.kind)) node.directives ??= []
    if (node.kind === Kind.OBJECT) node.fields ??= []
    if (node.kind === Kind.LIST) node.values ??= []
  },
})

/** Every node of a kind with what the schema says of its place. */
export function sites(document, schema, kind) {
  const info = new TypeInfo(schema)
  const found = []
  visit(document, visitWithTypeInfo(info, {
    [kind]: {
      enter(node) {
        found.push({ node, type: info.getType(), parent: info.getParentType(), input: info.getInputType(), field: info.getFieldDef(), ofDirective: info.getDirective() })
      },
    },
  }))
  return found
}

/** The document with one node, known by its identity, exchanged. */
export const swap = (document, node, next) => visit(document, { [node.kind]: each => each === node ? { ...next } : undefined })

export const adding = (document, ...definitions) => document && { ...document, definitions: [...document.definitions, ...definitions] }
