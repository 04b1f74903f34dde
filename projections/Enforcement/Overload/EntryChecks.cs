using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>The checks at motorway entries 高速公路入口检测: what each truck weighed, whether it was let in, and what was found afterwards.</summary>
/// <param name="Stage">Null for an entry that weighed nothing, although the truck came in there.</param>
/// <param name="Operator">The motorway company that runs the entry.</param>
/// <param name="ArrivedOn">Day on which the truck stood at the entry; of an entry that weighed nothing, the day of the finding.</param>
/// <param name="Month">First day of that month.</param>
/// <param name="ReadingKg">What the device read.</param>
/// <param name="AdjustedKg">What counts of it.</param>
/// <param name="Sha256">Digest of the picture.</param>
[ReadModel("entry_checks", version: 1), ReadableByOverloadControl]
public sealed record EntryChecks(
    [property: Key] EntryCheckId Id,
    [property: Filterable] EntryStage? Stage,
    [property: Indexed] SiteId Site,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] CreditCode? Operator,
    [property: Filterable] Plate Plate,
    Instant? ArrivedAt,
    [property: Filterable] LocalDate ArrivedOn,
    [property: Filterable] LocalDate Month,
    string? LaneNumber,
    int? AxleCount,
    int? ReadingKg,
    int? AdjustedKg,
    int? LimitKg,
    [property: Filterable] int? ExcessKg,
    string? Sha256,
    long Version)
{
    /// <summary>The pass under which a truck over the limit was let in.</summary>
    public OversizePermitId? Permit { get; init; }

    /// <summary>What the operator reported.</summary>
    public ImmutableArray<string> Suspicions { get; init; } = [];

    /// <summary>出口倒查: what the operator was found to have done wrong.</summary>
    [Filterable]
    public EntryFault? Fault { get; init; }

    /// <summary>What counts of what the truck weighed at the exit or on the way, above its limit.</summary>
    public int? FoundExcessKg { get; init; }

    /// <summary>Number of the record of the finding.</summary>
    public string? Document { get; init; }

    public static EntryChecks Evolve(EntryChecks? row, EntryCheckFact fact, FactContext at) => After(row, fact, at) with { Version = at.Version };

    private static EntryChecks After(EntryChecks? row, EntryCheckFact fact, FactContext at) => fact switch
    {
        EntryWeighed weighed => Weighed(weighed, at),
        EntryAdmitted admitted => row! with { Stage = EntryStage.Admitted, Permit = admitted.Permit },
        EntryRefused => row! with { Stage = EntryStage.Refused },
        SuspicionReported reported => row! with { Suspicions = row.Suspicions.Add(reported.Suspicion) },
        EntryLiabilityFound found => (row ?? Unweighed(found, at)) with
        {
            Fault = found.Fault, FoundExcessKg = found.FoundMass.ExcessKg, Document = found.Document,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static EntryChecks Weighed(EntryWeighed weighed, FactContext at)
    {
        var (day, finding) = (ChinaTime.DayOf(weighed.ArrivedAt), weighed.Finding);
        return new(
            EntryCheckId.Parse(at.Key), EntryStage.Weighed, weighed.Site, weighed.Division, weighed.Operator, weighed.Plate, weighed.ArrivedAt,
            day, OverloadMonths.Of(day), weighed.LaneNumber, weighed.Truck.AxleCount, finding.ReadingKg, finding.AdjustedKg, finding.LimitKg,
            finding.ExcessKg, weighed.Sha256, at.Version);
    }

    private static EntryChecks Unweighed(EntryLiabilityFound found, FactContext at) => new(
        EntryCheckId.Parse(at.Key), null, found.Site, found.Division, found.Operator, found.Plate, null, found.On, OverloadMonths.Of(found.On),
        null, null, null, null, null, null, null, at.Version);
}
