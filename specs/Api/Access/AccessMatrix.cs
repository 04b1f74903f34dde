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
    private static readonly ReadModelCatalogue Catalogue = ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly);

    /// <summary>Everyone who can come with a token, or without one.</summary>
    public static ImmutableArray<Role> Roles { get; } = [.. Enum.GetValues<Role>().Where(role => role is not Role.System)];

    public static ImmutableArray<Act> Acts { get; } = DomainActs.Of(typeof(Role).Assembly, Catalogue);

    public static ImmutableArray<Entity> Entities { get; } = ReadModelEntities.Of(Catalogue);

    public static GraphQL.Types.Schema Schema { get; } = ApiSchema.Of(Catalogue);

    /// <summary>
    /// <c>C</c> clear, <c>m</c> masked, <c>h</c> hidden (null), <c>.</c> not there: the row is as unknown as one that does not exist.
    /// </summary>
    /// <param name="own">The row lies in the reader's division; for an applicant: it is about the reader's party.</param>
    public static char Sees(Role role, Entity entity, Column column, bool own)
    {
        var party = role is Role.Applicant ? PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W")) : default(PartyId?);
        var caller = Callers.Of(
            new("spec", "", [role], DivisionCode.Parse("440100"), "", party), new DefaultHttpContext().Request);
        if (!entity.Rule!.Admits(caller.Roles)) return '.';
        var limited = entity.Rule.OpenBy is null && (entity.Jurisdiction is not null || entity.Party is not null);
        var reached = own && (entity.Jurisdiction is not null && caller.DivisionPrefix is not null || entity.Party is not null && caller.Party is not null);
        if (limited && !reached) return '.';
        return RowRules.SeesClear(column, caller) ? 'C' : column.Mask!.Kind is MaskKind.Hidden ? 'h' : 'm';
    }

    public static string Write()
    {
        var text = new StringBuilder("# Who may give which act: x\n\n");
        Line(text, "", Roles.Select(role => role.ToString()));
        foreach (var act in Acts.OrderBy(act => act.Field, StringComparer.Ordinal))
            Line(text, act.Field, Roles.Select(role => act.Roles.Contains(role.ToString()) ? "x" : "."));
        text.Append("\n# Who sees which field, in a row of the own division or party and in another's: C clear, m masked, h hidden, . no row\n");
        foreach (var entity in Entities)
        {
            text.Append('\n');
            Line(text, entity.Name, Roles.Select(role => role.ToString()));
            foreach (var column in entity.Columns.Where(column => !column.Internal))
                Line(text, $"  {column.Field}", Roles.Select(role => $"{Sees(role, entity, column, true)} {Sees(role, entity, column, false)}"));
        }
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, IEnumerable<string> cells) =>
        text.Append($"{name,-36}{string.Concat(cells.Select(cell => $"{cell,-18}"))}".TrimEnd()).Append('\n');
}
