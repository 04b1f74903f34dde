using System.Collections.Immutable;
using NodaTime;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Specs.Sample;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Sql.Oracle;

/// <summary>
/// Ships, the lines that run them, their voyages and what was found on them: a schema with every kind of column, relation, rule and
/// mask, to ask random questions of.
/// </summary>
internal static class Port
{
    /// <summary>The last position that the read models have folded.</summary>
    public const long Head = 100;

    private static readonly Column ShipKey = new("id", "id", typeof(Guid), false) { Filterable = true };
    private static readonly Column ShipCode = new("code", "code", typeof(HullNumber), false) { Filterable = true };
    private static readonly Column ShipDivision = new("division", "division", typeof(string), false) { Filterable = true, Exact = true };
    private static readonly Column ShipParty = new("party", "party", typeof(string), true) { Internal = true };
    private static readonly Column ValidFrom = new("validFrom", "valid_from", typeof(LocalDate), false) { Filterable = true };
    private static readonly Column ValidUntil = new("validUntil", "valid_until", typeof(LocalDate), true) { Filterable = true };
    private static readonly Column LineKey = new("sign", "code", typeof(string), false) { Filterable = true };
    private static readonly Column VoyageKey = new("number", "number", typeof(long), false) { Filterable = true };
    private static readonly Column VoyageDivision = new("division", "division", typeof(string), false) { Filterable = true };
    private static readonly Column VoyageParty = new("party", "party", typeof(string), true) { Internal = true };
    private static readonly Column DepartedAt = new("departedAt", "departed_at", typeof(Instant), true) { Filterable = true };
    private static readonly Column FindingKey = new("serial", "serial", typeof(int), false) { Filterable = true };
    private static readonly Column FindingParty = new("party", "party", typeof(string), false) { Internal = true };

    public static Entity Ship { get; } = new()
    {
        Name = "Ship", Singular = "ship", Plural = "ships", Table = new("port", "ship"), History = new("port", "ship_history"),
        Key = ShipKey, Lookups = [ShipCode], Jurisdiction = ShipDivision, Party = ShipParty, Validity = new(ValidFrom, ValidUntil),
        Rule = ReadRule.For("Clerk", "Auditor", "Owner"),
        Relations =
        [
            new("line", "Line", Local: "line", Remote: "code", Many: false),
            new("sister", "Ship", Local: "sister", Remote: "id", Many: false),
            new("sisters", "Ship", Local: "id", Remote: "sister", Many: true),
            new("voyages", "Voyage", Local: "id", Remote: "ship", Many: true),
        ],
        Columns =
        [
            ShipKey, ShipCode, ShipDivision, ShipParty, ValidFrom, ValidUntil,
            new("name", "name", typeof(string), false) { Filterable = true },
            new("nick", "nick", typeof(string), true) { Filterable = true },
            new("standing", "standing", typeof(Standing), false) { Filterable = true },
            new("grade", "grade", typeof(Standing), true) { Filterable = true },
            new("tonnage", "tonnage", typeof(decimal), true) { Filterable = true },
            new("crew", "crew", typeof(int), false) { Filterable = true },
            new("length", "length", typeof(long), true) { Filterable = true },
            new("builtAt", "built_at", typeof(Instant), true) { Filterable = true },
            new("insured", "insured", typeof(bool), false) { Filterable = true },
            new("inspected", "inspected", typeof(bool), true) { Filterable = true },
            new("token", "token", typeof(Guid), true) { Filterable = true },
            new("sisterId", "sister", typeof(Guid), true) { Filterable = true },
            new("line", "line", typeof(string), true) { Internal = true },
            new("flags", "flags", typeof(ImmutableArray<string>), false),
            new("berth", "berth", typeof(Berth), true),
            new("secret", "secret", typeof(bool), true) { Internal = true },
            new("master", "master", typeof(string), true) { Filterable = true, Mask = new(MaskKind.Name, ["Auditor"], When: "secret") },
            new("masterId", "master_id", typeof(string), false) { Filterable = true, Mask = new(MaskKind.Identifier, ["Auditor", "Owner"]) },
            new("debt", "debt", typeof(decimal), true) { Filterable = true, Mask = new(MaskKind.Hidden, ["Auditor"]) },
        ],
    };

    public static Entity Line { get; } = new()
    {
        Name = "Line", Singular = "line", Plural = "lines", Table = new("port", "line"), History = new("port", "line_history"),
        Key = LineKey, Rule = ReadRule.Open("PL/1"), Relations = [new("ships", "Ship", Local: "code", Remote: "line", Many: true)],
        Columns =
        [
            LineKey,
            new("title", "title", typeof(string), false) { Filterable = true },
            new("rank", "rank", typeof(int), true) { Filterable = true },
        ],
    };

    public static Entity Voyage { get; } = new()
    {
        Name = "Voyage", Singular = "voyage", Plural = "voyages", Table = new("port", "voyage"),
        Key = VoyageKey, Jurisdiction = VoyageDivision, Party = VoyageParty, Rule = ReadRule.For("Clerk", "Auditor", "Owner"),
        DefaultOrder = [new(DepartedAt, Descending: true)],
        Relations =
        [
            new("ship", "Ship", Local: "ship", Remote: "id", Many: false),
            new("findings", "Finding", Local: "number", Remote: "voyage", Many: true),
        ],
        Columns =
        [
            VoyageKey, VoyageDivision, VoyageParty, DepartedAt,
            new("shipId", "ship", typeof(Guid), false) { Filterable = true },
            new("fare", "fare", typeof(decimal), false) { Filterable = true },
            new("note", "note", typeof(string), true) { Filterable = true },
        ],
    };

    /// <summary>For auditors and for the parties they are about; of no division.</summary>
    public static Entity Finding { get; } = new()
    {
        Name = "Finding", Singular = "finding", Plural = "findings", Table = new("port", "finding"),
        Key = FindingKey, Party = FindingParty, Rule = ReadRule.For("Auditor", "Owner"),
        Relations = [new("voyage", "Voyage", Local: "voyage", Remote: "number", Many: false)],
        Columns =
        [
            FindingKey, FindingParty,
            new("voyageNumber", "voyage", typeof(long), true) { Filterable = true },
            new("boatId", "boat", typeof(BoatId), true) { Filterable = true },
            new("level", "level", typeof(Standing), false) { Filterable = true },
            new("foundOn", "found_on", typeof(LocalDate), true) { Filterable = true },
        ],
    };

    public static ImmutableArray<Entity> Entities { get; } = [Ship, Line, Voyage, Finding];

    public static Schema Schema { get; } = SchemaOf(Entities);

    public static Schema SchemaOf(IEnumerable<Entity> entities) => new SchemaBuilder().Add(entities).Build();

    /// <summary>Moments are recorded positions: one a minute from here on.</summary>
    public static Instant Begin { get; } = Instant.FromUtc(2026, 1, 1, 0, 0);

    public static long PositionAt(Instant moment) => Math.Clamp((long)(moment - Begin).TotalMinutes, 0, Head);
}
