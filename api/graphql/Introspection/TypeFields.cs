using System.Diagnostics;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Types;
using static Regulatory.GraphQL.Introspection.IntrospectionTypes;
using Member = Regulatory.GraphQL.Types.EnumMember;

namespace Regulatory.GraphQL.Introspection;

/// <summary>The fields of <c>__Type</c>: each is null for the kinds that do not have it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-The-__Type-Type</remarks>
internal static class TypeFields
{
    public static IEnumerable<OutputField> All() =>
    [
        Of<GraphType>("kind", TypeKind.NonNull(), Kind),
        Of<GraphType>("name", Scalars.String, type => (type as NamedType)?.Name),
        Of<GraphType>("description", Scalars.String, type => (type as NamedType)?.Description),
        Of<GraphType>("specifiedByURL", Scalars.String, type => (type as ScalarType)?.SpecifiedBy),
        WithDeprecated("fields", IntrospectionTypes.Field.NonNull().List(), (GraphType type, bool deprecated) =>
            (type as FieldsType)?.Fields.Where(field => deprecated || field.DeprecationReason is null)),
        Of<GraphType>("interfaces", IntrospectionTypes.Type.NonNull().List(), type => (type as FieldsType)?.Interfaces),
        new("possibleTypes", IntrospectionTypes.Type.NonNull().List()) { Resolve = PossibleTypes },
        WithDeprecated("enumValues", IntrospectionTypes.EnumValue.NonNull().List(), (GraphType type, bool deprecated) =>
            (type as EnumType)?.Members.Where(member => deprecated || member.DeprecationReason is null)),
        WithDeprecated("inputFields", IntrospectionTypes.InputValue.NonNull().List(), (GraphType type, bool deprecated) =>
            (type as InputObjectType)?.Fields.Where(field => deprecated || field.DeprecationReason is null)),
        Of<GraphType>("ofType", IntrospectionTypes.Type, type => (type as ListType)?.Of ?? (type as NonNullType)?.Of),
        Of<GraphType>("isOneOf", Scalars.Boolean, type => (type as InputObjectType)?.IsOneOf),
    ];

    private static string Kind(GraphType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        NonNullType => "NON_NULL",
        _ => throw new UnreachableException(),
    };

    private static ValueTask<object?> PossibleTypes(FieldContext context) =>
        new(context.Source is NamedType { IsAbstract: true } type ? context.Operation.Schema.PossibleTypes(type) : null);
}
