using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;
using Member = Regulatory.GraphQL.Types.EnumMember;

namespace Regulatory.GraphQL.Introspection;

/// <summary>The types that describe a schema. Their values are the schema's own parts; nothing is copied.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Introspection.Schema-Introspection-Schema</remarks>
public static class IntrospectionTypes
{
    public static readonly EnumType TypeKind = new(
        "__TypeKind",
        [
            new Member("SCALAR") { Description = "A leaf with a format of its own." },
            new Member("OBJECT") { Description = "Has `fields` and `interfaces`." },
            new Member("INTERFACE") { Description = "Has `fields`, `interfaces` and `possibleTypes`." },
            new Member("UNION") { Description = "Has `possibleTypes`." },
            new Member("ENUM") { Description = "Has `enumValues`." },
            new Member("INPUT_OBJECT") { Description = "Has `inputFields`." },
            new Member("LIST") { Description = "A list of `ofType`." },
            new Member("NON_NULL") { Description = "`ofType`, never null." },
        ])
    {
        Description = "What kind of type a `__Type` is.",
    };

    public static readonly EnumType DirectiveLocation = new(
        "__DirectiveLocation",
        Enum.GetValues<DirectiveLocation>().Select(location => new Member(location.Keyword(), location)))
    {
        Description = "Where a directive may stand.",
    };

    public static readonly ObjectType Type = new("__Type", TypeFields.All)
    {
        Description = "A type: named, or a list of or a non-null of another.",
    };

    public static readonly ObjectType InputValue = new("__InputValue", () =>
    [
        Of<InputValue>("name", Scalars.String.NonNull(), input => input.Name),
        Of<InputValue>("description", Scalars.String, input => input.Description),
        Of<InputValue>("type", Type!.NonNull(), input => input.Type),
        Of<InputValue>("defaultValue", Scalars.String, input => input.Default is null ? null : Printer.Print(input.Default),
            "The default as a literal of the language."),
        Of<InputValue>("isDeprecated", Scalars.Boolean.NonNull(), input => input.DeprecationReason is not null),
        Of<InputValue>("deprecationReason", Scalars.String, input => input.DeprecationReason),
    ])
    {
        Description = "An argument, or a field of an input object.",
    };

    public static readonly ObjectType Field = new("__Field", () =>
    [
        Of<OutputField>("name", Scalars.String.NonNull(), field => field.Name),
        Of<OutputField>("description", Scalars.String, field => field.Description),
        WithDeprecated("args", InputValue.NonNull().List().NonNull(), (OutputField field, bool deprecated) =>
            field.Arguments.Where(argument => deprecated || argument.DeprecationReason is null)),
        Of<OutputField>("type", Type!.NonNull(), field => field.Type),
        Of<OutputField>("isDeprecated", Scalars.Boolean.NonNull(), field => field.DeprecationReason is not null),
        Of<OutputField>("deprecationReason", Scalars.String, field => field.DeprecationReason),
    ])
    {
        Description = "A field of an object or interface.",
    };

    public static readonly ObjectType EnumValue = new("__EnumValue", () =>
    [
        Of<Member>("name", Scalars.String.NonNull(), member => member.Name),
        Of<Member>("description", Scalars.String, member => member.Description),
        Of<Member>("isDeprecated", Scalars.Boolean.NonNull(), member => member.DeprecationReason is not null),
        Of<Member>("deprecationReason", Scalars.String, member => member.DeprecationReason),
    ])
    {
        Description = "One value of an enum.",
    };

    public static readonly ObjectType Directive = new("__Directive", () =>
    [
        Of<DirectiveType>("name", Scalars.String.NonNull(), directive => directive.Name),
        Of<DirectiveType>("description", Scalars.String, directive => directive.Description),
        Of<DirectiveType>("isRepeatable", Scalars.Boolean.NonNull(), directive => directive.IsRepeatable),
        Of<DirectiveType>("locations", DirectiveLocation.NonNull().List().NonNull(), directive => directive.Locations),
        WithDeprecated("args", InputValue.NonNull().List().NonNull(), (DirectiveType directive, bool deprecated) =>
            directive.Arguments.Where(argument => deprecated || argument.DeprecationReason is null)),
    ])
    {
        Description = "A directive that documents or schemas may carry.",
    };

    public static readonly ObjectType Schema = new("__Schema", () =>
    [
        Of<Schema>("description", Scalars.String, schema => schema.Description),
        Of<Schema>("types", Type.NonNull().List().NonNull(), schema => schema.Types.Values.OrderBy(type => type.Name, StringComparer.Ordinal)),
        Of<Schema>("queryType", Type.NonNull(), schema => schema.Query),
        Of<Schema>("mutationType", Type, schema => schema.Mutation),
        Of<Schema>("subscriptionType", Type, schema => schema.Subscription),
        Of<Schema>("directives", Directive.NonNull().List().NonNull(), schema => schema.Directives),
    ])
    {
        Description = "What a service offers: its types, roots and directives.",
    };

    internal static OutputField Of<T>(string name, GraphType type, Func<T, object?> read, string? description = null) =>
        new(name, type) { Read = source => read((T)source), Description = description };

    internal static OutputField WithDeprecated<T, TItem>(string name, GraphType type, Func<T, bool, IEnumerable<TItem>?> items) =>
        new(name, type)
        {
            Arguments = [new("includeDeprecated", Scalars.Boolean.NonNull()) { Default = new BooleanValue(false, default) }],
            Resolve = context => new(items((T)context.Source!, context.Argument<bool>("includeDeprecated"))),
        };
}
