using System.Collections.Frozen;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Conventions;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;

namespace Regulatory.GraphQL.Events;

/// <summary>Which facts a subscription asks for: its <c>where</c>.</summary>
/// <param name="Model">The entity that the facts are about.</param>
internal sealed record FactQuery(EventKind Kind, EntityModel Model)
{
    internal const string Types = "types";
    internal const string Ids = "ids";
    internal const string InDivision = "division";

    private FrozenSet<string>? types;
    private FrozenSet<string>? keys;

    /// <summary>Field with the row's division code and the digits with which it must begin; null for any.</summary>
    public (string Field, string Prefix)? Division { get; private init; }

    /// <exception cref="Execution.GraphQLException">BAD_USER_INPUT: an id that can be none, or too many.</exception>
    public static FactQuery Of(EventKind kind, EntityModel model, IReadOnlyDictionary<string, object?>? where, ReadLimits limits)
    {
        var query = new FactQuery(kind, model)
        {
            Division = where?.GetValueOrDefault(InDivision)?.ToString() is { } code ? (kind.Division!, PrefixOf(code)) : null,
        };
        if (List(where, Types, limits) is { } types) query.types = types.Cast<string>().ToFrozenSet(StringComparer.Ordinal);
        if (List(where, Ids, limits) is { } ids) query.keys = ids.Select(id => KeyOf(model.Entity, (string)id!)).ToFrozenSet(StringComparer.Ordinal);
        return query;
    }

    /// <summary>Lets through who may hear of such facts at all.</summary>
    /// <exception cref="Execution.GraphQLException">UNAUTHENTICATED or FORBIDDEN: they may not read the entity, or too little of it.</exception>
    public static void Admit(EventKind kind, Entity entity, Caller caller)
    {
        RowRules.Admit(entity, caller);
        if (kind.HeardWith is not { } field || RowRules.SeesClear(entity.ColumnOfField(field)!, caller)) return;
        throw caller.IsAnonymous
            ? new Execution.GraphQLException($"Facts about {entity.Plural} need a signed-in reader.", Codes.Unauthenticated)
            : new Execution.GraphQLException($"Facts about {entity.Plural} are not for your roles.", Codes.Forbidden);
    }

    /// <summary>Whether a fact is asked for, as far as the fact itself can tell.</summary>
    public bool Admits(LedgerEvent fact) =>
        Kind.Has(fact)
        && (types is null || (Kind.NameOf(fact.Type) is { } name && types.Contains(name)))
        && (keys is null || keys.Contains(fact.Key));

    private static IReadOnlyList<object?>? List(IReadOnlyDictionary<string, object?>? where, string name, ReadLimits limits)
    {
        if (where?.GetValueOrDefault(name) is not IReadOnlyList<object?> list) return null;
        return list.Count <= limits.ListLiteral ? list : throw Codes.Bad("where", $"'{name}' has at most {limits.ListLiteral} values.");
    }

    private static string KeyOf(Entity entity, string text)
    {
        var id = NodeId.Parse(text);
        if (id.Type.Length > 0 && id.Type != entity.Name) throw Codes.Bad("where", $"'{text}' is no id of a {entity.Name}.");
        if (!ClrShape.IsGuidId(entity.Key.ClrType)) return id.Key;
        return Guid.TryParse(id.Key, out var guid) ? guid.ToString("D") : throw Codes.Bad("where", $"'{text}' is no id.");
    }

    /// <summary>A division and those below it: <c>440100</c> is everything that begins with <c>4401</c>.</summary>
    private static string PrefixOf(string code)
    {
        while (code.Length > 2 && code.EndsWith("00", StringComparison.Ordinal)) code = code[..^2];
        return code;
    }
}
