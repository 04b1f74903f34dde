using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Http;
using Regulatory.Api.Schema;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;

namespace Regulatory.Api.Specs.Access;

/// <summary>Who may give which act and who sees which field, as commands and read models declare it.</summary>
internal static class AccessMatrix
{
    private const string Legend = """

        # Who sees which field of which row. Two letters: in a row of the reader's own division (for an applicant: about its own party),
        # and in a row of another's. "nobody" has no token.
        #   C  clear        m  masked        n  null, and named in maskedFields
        #   .  there is no such row, whether there is one or not; behind a way (→): nothing is found there
        #   !  of grade L4: clear for whoever states a purpose, which is recorded; refused without
        #   x  refused at the root, with FORBIDDEN or UNAUTHENTICATED; by way of another row, as .

        """;

    private static readonly ReadModelCatalogue Catalogue = ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly);

    /// <summary>Everyone who can come with a token, or without one.</summary>
    public static ImmutableArray<Role> Roles { get; } = [.. Enum.GetValues<Role>().Where(role => role is not (Role.System or Role.Partner))];

    public static ImmutableArray<Act> Acts { get; } = DomainActs.Of(typeof(Role).Assembly, Catalogue);

    public static ImmutableArray<Entity> Entities { get; } = ReadModelEntities.Of(Catalogue);

    public static GraphQL.Types.Schema Schema { get; } = ApiSchema.Of(Catalogue);

    /// <summary>How a reader finds a row itself, and the clear columns of it.</summary>
    /// <param name="role">Null for somebody without a token.</param>
    /// <param name="own">The row lies in the reader's division; for an applicant: it is about the reader's party.</param>
    public static char Sees(Role? role, Entity entity, bool own)
    {
        var caller = CallerOf(role);
        if (!entity.Rule!.Admits(caller.Roles)) return 'x';
        var limited = entity.Rule.OpenBy is null && (entity.Jurisdiction is not null || entity.Party is not null);
        var reached = own && ((entity.Jurisdiction is not null && caller.DivisionPrefix is not null) || (entity.Party is not null && caller.Party is not null));
        return limited && !reached ? '.' : 'C';
    }

    /// <summary>What a reader finds in a column.</summary>
    public static char Sees(Role? role, Entity entity, Column column, bool own) => Sees(role, entity, own) switch
    {
        'C' when !RowRules.SeesClear(column, CallerOf(role)) => column.Mask!.Kind is MaskKind.Hidden ? 'n' : 'm',
        var row => row,
    };

    /// <summary>What a reader finds behind a way to other rows, which lie where the row lies.</summary>
    public static char Sees(Role? role, Entity entity, Relation relation, bool own) => Sees(role, entity, own) switch
    {
        'C' => Sees(role, Entities.Single(target => target.Name == relation.Target), own) is 'C' ? 'C' : '.',
        var row => row,
    };

    public static string Write()
    {
        var text = new StringBuilder("# Who may give which act: x\n\n");
        Line(text, "", Names);
        foreach (var act in Acts.OrderBy(act => act.Field, StringComparer.Ordinal))
            Line(text, act.Field, Everybody.Select(role => act.Roles.Contains(role?.ToString() ?? "") ? "x" : "."));
        text.Append(Legend);
        foreach (var entity in Entities)
        {
            text.Append('\n');
            Line(text, entity.Name, Names);
            foreach (var column in entity.Columns.Where(column => !column.Internal))
                Line(text, $"  {column.Field}{(column.Graded ? " !" : "")}", Everybody.Select(role => $"{Sees(role, entity, column, true)} {Sees(role, entity, column, false)}"));
            foreach (var relation in entity.Relations)
                Line(text, $"  {relation.Field} →", Everybody.Select(role => $"{Sees(role, entity, relation, true)} {Sees(role, entity, relation, false)}"));
        }
        return text.ToString();
    }

    /// <summary>Everyone, and at the end nobody in particular.</summary>
    public static IEnumerable<Role?> Everybody => [.. Roles, null];

    private static IEnumerable<string> Names => Everybody.Select(role => role?.ToString() ?? "nobody");

    private static Caller CallerOf(Role? role) => Callers.Of(
        role is { } some
            ? new("spec", "", [some], DivisionCode.Parse("440100"), "", some.IsOfParty() ? PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W")) : null)
            : Api.Access.ActorClaims.Anonymous,
        new DefaultHttpContext().Request) with { Purpose = new("Audit", "spec") };

    private static void Line(StringBuilder text, string name, IEnumerable<string> cells) => text
        .Append($"{name,-36}{string.Concat(cells.Zip(Names, (cell, head) => cell.PadRight(head.Length + 2)))}".TrimEnd()).Append('\n');
}
