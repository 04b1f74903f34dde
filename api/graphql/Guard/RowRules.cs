using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Guard;

/// <summary>Which rows of an entity a caller sees. Row-level security says the same again in the database.</summary>
public static class RowRules
{
    /// <exception cref="GraphQLException">The caller may not read this entity at all.</exception>
    public static void Admit(Entity entity, Caller caller)
    {
        if (entity.Rule!.Admits(caller.Roles)) return;
        throw caller.IsAnonymous
            ? new GraphQLException($"{entity.Name} needs a signed-in reader.", Codes.Unauthenticated)
            : new GraphQLException($"{entity.Name} is not for your roles.", Codes.Forbidden);
    }

    /// <summary>Whether the caller sees the clear value of a column in every row.</summary>
    public static bool SeesClear(Column column, Caller caller) => !column.IsMaskedFor(caller.Roles);

    /// <summary>The same rule for a row that is at hand: whether the caller sees it, by its division.</summary>
    public static bool Sees(Entity entity, Caller caller, string division) =>
        entity.Rule!.Admits(caller.Roles)
        && (entity.Rule.OpenBy is not null || entity.Jurisdiction is null
            || (caller.DivisionPrefix is { Length: > 0 } prefix && division.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>
    /// The predicate over the rows of <paramref name="alias"/>, for every caller of these roles who has a division or none and a party or
    /// none as this one; null when such callers see all of them. Of an entity that is not for the roles no row is visible: whoever comes
    /// to it by way of another row finds nothing, as if nothing were there.
    /// </summary>
    internal static string? Predicate(Entity entity, Caller caller, string alias, Parameters parameters)
    {
        if (!entity.Rule!.Admits(caller.Roles)) return "false";
        if (entity.Rule.OpenBy is not null || (entity.Jurisdiction is null && entity.Party is null)) return null;
        var ways = new List<string>(2);
        if (entity.Jurisdiction is { } division && caller.DivisionPrefix is { Length: > 0 })
        {
            // Codes are digits, and ':' is the character after '9': a range that the column's index serves.
            var first = parameters.Text(inputs => inputs.Caller.DivisionPrefix);
            var beyond = parameters.Text(inputs => inputs.Caller.DivisionPrefix + ":");
            foreach (var column in entity.FurtherJurisdictions.Insert(0, division))
                ways.Add($"({alias}.\"{column.Name}\" >= {first} and {alias}.\"{column.Name}\" < {beyond})");
        }
        if (entity.Party is { } party && caller.Party is not null)
        {
            var own = parameters.Text(inputs => inputs.Caller.Party);
            foreach (var column in entity.FurtherParties.Insert(0, party)) ways.Add($"{alias}.\"{column.Name}\" = {own}");
        }
        return ways.Count switch { 0 => "false", 1 => ways[0], _ => $"({string.Join(" or ", ways)})" };
    }
}
