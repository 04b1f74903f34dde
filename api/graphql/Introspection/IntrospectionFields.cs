using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Introspection;

/// <summary>The fields that exist without being declared.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-Name-Introspection, https://spec.graphql.org/September2025/#sec-Schema-Introspection</remarks>
public static class IntrospectionFields
{
    /// <summary>On every composite type. The executor knows its value.</summary>
    public static readonly OutputField TypeName = new("__typename", Scalars.String.NonNull())
    {
        Description = "The name of the object's type.",
    };

    private static readonly OutputField SchemaField = new("__schema", IntrospectionTypes.Schema.NonNull())
    {
        Description = "The types and directives that this service offers.",
        Resolve = context => new(context.Operation.Schema),
    };

    private static readonly OutputField TypeField = new("__type", IntrospectionTypes.Type)
    {
        Description = "One type by name.",
        Arguments = [new("name", Scalars.String.NonNull())],
        Resolve = context => new(context.Operation.Schema.Type(context.Argument<string>("name")!)),
    };

    /// <summary>A field that only the query root has, or null.</summary>
    public static OutputField? OnQuery(string name) =>
        name == SchemaField.Name ? SchemaField : name == TypeField.Name ? TypeField : null;
}
