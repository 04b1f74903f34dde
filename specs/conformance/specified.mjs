// A rule as the specification words it, where graphql-js 17.1.0 decides otherwise.
import { getNullableType, GraphQLError, isInputObjectType, isNonNullType, isTypeSubTypeOf, Kind, typeFromAST } from 'graphql'

/**
 * A field of a OneOf input object is a place that is never null, and a default makes up for a nullable variable there as anywhere else.
 * graphql-js refuses the variable in spite of its default, and looks away where the OneOf input object itself is never null.
 * https://spec.graphql.org/September2025/#IsVariableUsageAllowed()
 */
export function VariablesInAllowedPositionRule(context) {
  return {
    OperationDefinition: {
      leave(operation) {
        const schema = context.getSchema()
        for (const { node, type, parentType, defaultValue } of context.getRecursiveVariableUsages(operation)) {
          const definition = operation.variableDefinitions?.findLast(each => each.variable.name.value === node.name.value)
          const declared = definition && typeFromAST(schema, definition.type)
          if (!declared || !type) continue
          const owner = parentType && getNullableType(parentType)
          const neverNull = isNonNullType(type) || (isInputObjectType(owner) && owner.isOneOf)
          const initial = definition.defaultValue && definition.defaultValue.kind !== Kind.NULL
          const allowed = neverNull && !isNonNullType(declared)
            ? (initial || defaultValue !== undefined) && isTypeSubTypeOf(schema, declared, getNullableType(type))
            : isTypeSubTypeOf(schema, declared, type)
          if (!allowed) context.reportError(new GraphQLError('Not allowed here.', { nodes: [definition, node] }))
        }
      },
    },
  }
}
