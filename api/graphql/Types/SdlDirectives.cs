using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>Whether the directives that schema language applies are known, stand where they may, and have the right arguments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation.Directives and https://spec.graphql.org/September2025/#sec-Type-System.Directives</remarks>
internal sealed class SdlDirectives
{
    private readonly Schema schema;
    private readonly List<string> problems = [];

    private SdlDirectives(Schema schema) => this.schema = schema;

    /// <summary>One sentence a fault.</summary>
    public static IReadOnlyList<string> Check(ImmutableArray<TypeSystemDefinition> definitions, Schema schema)
    {
        var checks = new SdlDirectives(schema);

        // A definition and its extensions are one place.
        foreach (var place in SdlPlace.Of(definitions).GroupBy(place => (place.Coordinate, place.Location)))
        {
            checks.CheckPlace(place.Key.Coordinate, place.Key.Location, [.. place.SelectMany(part => part.Directives)]);
        }

        checks.problems.AddRange(DirectiveCycles.Find(definitions));
        return checks.problems;
    }

    private void CheckPlace(string coordinate, DirectiveLocation location, ImmutableArray<Directive> directives)
    {
        foreach (var group in directives.GroupBy(directive => directive.Name.Value, StringComparer.Ordinal))
        {
            if (schema.Directive(group.Key) is not { } known)
            {
                problems.Add($"Unknown directive \"@{group.Key}\" on \"{coordinate}\".");
                continue;
            }

            if (!known.Locations.Contains(location)) problems.Add($"Directive \"@{known}\" may not be used on {location.Keyword()} \"{coordinate}\".");
            if (!known.IsRepeatable && group.Skip(1).Any()) problems.Add($"Directive \"@{known}\" can be used only once on \"{coordinate}\".");
            foreach (var applied in group) CheckArguments(coordinate, known, applied.Arguments);
        }
    }

    private void CheckArguments(string coordinate, DirectiveType directive, ImmutableArray<Argument> given)
    {
        foreach (var argument in given.Where(argument => directive.Argument(argument.Name.Value) is null))
        {
            problems.Add($"Unknown argument \"{argument.Name}\" of \"@{directive}\" on \"{coordinate}\".");
        }

        foreach (var twice in given.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            problems.Add($"Argument \"{twice.Key}\" of \"@{directive}\" on \"{coordinate}\" is given twice.");
        }

        try
        {
            ArgumentCoercion.Coerce(directive.Arguments, given, VariableValues.None);
        }
        catch (GraphQLException wrong)
        {
            problems.Add($"\"@{directive}\" on \"{coordinate}\": {wrong.Message}");
        }
    }
}
