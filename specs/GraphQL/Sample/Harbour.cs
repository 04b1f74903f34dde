using System.Collections.Immutable;
using NodaTime;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Events;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Specs.Sample;

/// <summary>A small schema of boats, their owners and their surveys, to try the layer on.</summary>
public static class Harbour
{
    private static readonly Column BoatKey = new("id", "id", typeof(BoatId), false);
    private static readonly Column Hull = new("hull", "hull", typeof(HullNumber), false) { Filterable = true };
    private static readonly Column Division = new("division", "division", typeof(string), false) { Filterable = true };
    private static readonly Column ValidFrom = new("validFrom", "valid_from", typeof(LocalDate), false) { Filterable = true };
    private static readonly Column ValidUntil = new("validUntil", "valid_until", typeof(LocalDate), true) { Filterable = true };
    private static readonly Column OwnerKey = new("code", "code", typeof(string), false) { Filterable = true };
    private static readonly Column SurveyKey = new("number", "number", typeof(long), false) { Filterable = true };

    public static Entity Boat { get; } = new()
    {
        Name = "Boat", Singular = "boat", Plural = "boats", Description = "A boat on the register.",
        Table = new("read", "boat"), History = new("read", "boat_history"),
        Key = BoatKey,
        Lookups = [Hull],
        Jurisdiction = Division,
        Validity = new(ValidFrom, ValidUntil),
        Rule = ReadRule.For("Clerk", "Auditor", "Inspector"),
        Relations =
        [
            new("owner", "Owner", Local: "owner", Remote: "code", Many: false, "Who owns it."),
            new("surveys", "Survey", Local: "id", Remote: "boat", Many: true, "What was found on it."),
        ],
        Columns =
        [
            BoatKey, Hull, Division, ValidFrom, ValidUntil,
            new("name", "name", typeof(string), false) { Filterable = true, Description = "What is painted on it." },
            new("standing", "standing", typeof(Standing), false) { Filterable = true },
            new("owner", "owner", typeof(string), false) { Internal = true },
            new("tonnage", "tonnage", typeof(decimal), true) { Filterable = true },
            new("crew", "crew", typeof(int), false) { Filterable = true },
            new("builtAt", "built_at", typeof(Instant), true) { Filterable = true },
            new("flags", "flags", typeof(ImmutableArray<string>), false),
            new("berth", "berth", typeof(Berth), true),
            new("private", "private", typeof(bool), false) { Internal = true },
            new("captain", "captain", typeof(string), true) { Filterable = true, Mask = new(MaskKind.Name, ["Auditor"], When: "private") },
            new("captainId", "captain_id", typeof(string), true) { Mask = new(MaskKind.Identifier, ["Auditor"]) },
            new("debt", "debt", typeof(decimal), true) { Mask = new(MaskKind.Hidden, ["Auditor"]) },
        ],
    };

    public static Entity Owner { get; } = new()
    {
        Name = "Owner", Singular = "owner", Plural = "owners", Table = new("read", "owner"), History = new("read", "owner_history"),
        Key = OwnerKey, Rule = ReadRule.Open("HL/1"),
        Relations = [new("boats", "Boat", Local: "code", Remote: "owner", Many: true)],
        Columns = [OwnerKey, new("name", "name", typeof(string), false) { Filterable = true }],
    };

    public static Entity Survey { get; } = new()
    {
        Name = "Survey", Singular = "survey", Plural = "surveys", Table = new("read", "survey"),
        Key = SurveyKey, Rule = ReadRule.For("Clerk", "Auditor"), Party = new("owner", "owner", typeof(string), false) { Internal = true },
        Jurisdiction = new("division", "division", typeof(string), false),
        DefaultOrder = [new(SurveyKey, Descending: true)],
        Relations = [new("boat", "Boat", Local: "boat", Remote: "id", Many: false)],
        Columns =
        [
            SurveyKey,
            new("boatId", "boat", typeof(BoatId), false) { Filterable = true },
            new("division", "division", typeof(string), false),
            new("owner", "owner", typeof(string), false) { Internal = true },
            new("passed", "passed", typeof(bool), false) { Filterable = true },
            new("remark", "remark", typeof(string), true) { Filterable = true },
        ],
    };

    public static IReadOnlyList<Act> Acts { get; } =
    [
        new(typeof(LayUpBoat), ["Clerk"], "Boat"),
        new(typeof(SellBoat), ["Clerk"], "Boat"),
    ];

    public static IReadOnlyList<EventKind> Kinds { get; } =
    [
        new("Boat", "harbour.boat.", "Boat",
            [new("LAID_UP", ["harbour.boat.laid-up.v1", "harbour.boat.laid-up.v2"], typeof(BoatLaidUp)), new("SOLD", ["harbour.boat.sold.v1"], typeof(BoatSold))])
        { Division = "division", Journal = "Survey" },
        new("Owner", "harbour.owner.", "Owner", [new("MOVED", ["harbour.owner.moved.v1"], typeof(OwnerMoved))]),
    ];

    public static Schema Schema { get; } =
        new SchemaBuilder().Add(Boat, Owner, Survey).Add(Acts).Add(Kinds).DocumentedBy(typeof(Harbour).Assembly).Build();
}
