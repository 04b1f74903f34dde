using System.Collections.Immutable;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>The directives that every schema has.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Built-in-Directives</remarks>
public static class BuiltInDirectives
{
    /// <summary>The reason shown when none was given.</summary>
    public const string NoLongerSupported = "No longer supported";

    public static readonly DirectiveType Include = new(
        "include", [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment])
    {
        Description = "Takes the field or fragment only when the argument is true.",
        Arguments = [new("if", Scalars.Boolean.NonNull()) { Description = "Taken when true." }],
    };

    public static readonly DirectiveType Skip = new(
        "skip", [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment])
    {
        Description = "Leaves the field or fragment out when the argument is true.",
        Arguments = [new("if", Scalars.Boolean.NonNull()) { Description = "Left out when true." }],
    };

    public static readonly DirectiveType Deprecated = new(
        "deprecated",
        [
            DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.EnumValue,
        ])
    {
        Description = "Marks a part of the schema that should not be used any more.",
        Arguments =
        [
            new("reason", Scalars.String.NonNull())
            {
                Description = "Why, and what to use in its place, in Markdown (CommonMark).",
                Default = new StringValue(NoLongerSupported, Block: false, default),
            },
        ],
    };

    public static readonly DirectiveType SpecifiedBy = new("specifiedBy", [DirectiveLocation.Scalar])
    {
        Description = "Names the address where a scalar's format is specified.",
        Arguments = [new("url", Scalars.String.NonNull()) { Description = "The address of the specification." }],
    };

    public static readonly DirectiveType OneOf = new("oneOf", [DirectiveLocation.InputObject])
    {
        Description = "Demands that exactly one field of the input object is given, and not null.",
    };

    public static readonly ImmutableArray<DirectiveType> All = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    /// <summary>Whether every schema has it.</summary>
    public static bool Contains(DirectiveType directive) => All.Contains(directive);
}
