using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>The counters of violations 违法超限运输次数: what counts against whom, and whether a threshold is crossed (HSPR 66).</summary>
/// <param name="Plate">Of a truck's counter.</param>
/// <param name="Party">Of a driver's or enterprise's counter.</param>
/// <param name="Violations">Decided cases that stand, by day of the violation.</param>
/// <param name="Standing">How many they are; those of the last year are what the law asks for.</param>
/// <param name="LatestOn">Day of the latest violation that stands.</param>
/// <param name="Fleet">Trucks of an enterprise at the latest month end on record.</param>
[ReadModel("violation_counters", version: 1), ReadableByOverloadControl]
public sealed record ViolationCounters(
    [property: Key] CounterId Id,
    [property: Filterable] CounterKind Kind,
    [property: Filterable] Plate? Plate,
    [property: Indexed] PartyId? Party,
    ImmutableArray<CountedViolation> Violations,
    [property: Filterable] int Standing,
    [property: Filterable] LocalDate? LatestOn,
    int? Fleet,
    LocalDate? FleetOn,
    long Version)
{
    /// <summary>A crossing of the threshold stands.</summary>
    [Filterable]
    public bool IsCrossed { get; init; }

    /// <summary>What the crossing orders.</summary>
    [Filterable]
    public CounterMeasure? Measure { get; init; }

    /// <summary>First day of the year that crossed.</summary>
    public LocalDate? CrossedFrom { get; init; }

    /// <summary>Its last day.</summary>
    public LocalDate? CrossedUntil { get; init; }

    /// <summary>Violations, or trucks of an enterprise, in that year.</summary>
    public int? CrossedWith { get; init; }

    public static ViolationCounters Evolve(ViolationCounters? row, ViolationCounterFact fact, FactContext at)
    {
        var next = After(row ?? New(at), fact);
        return next with
        {
            Standing = next.Violations.Length,
            LatestOn = next.Violations.IsEmpty ? null : next.Violations.Max(violation => violation.ActOn),
            Version = at.Version,
        };
    }

    private static ViolationCounters New(FactContext at)
    {
        var id = CounterId.Parse(at.Key);
        return new(id, id.Kind, id.Truck, id.Party, [], 0, null, null, null, at.Version);
    }

    private static ViolationCounters After(ViolationCounters row, ViolationCounterFact fact) => fact switch
    {
        ViolationCounted counted => row with
        {
            Violations =
            [
                .. row.Violations.Add(new(counted.Case, counted.DecisionNumber, counted.ActOn, counted.Truck))
                    .OrderBy(violation => violation.ActOn),
            ],
        },
        ViolationUncounted uncounted => row with { Violations = row.Violations.RemoveAll(violation => violation.Case == uncounted.Case) },
        FleetRecorded fleet when row.FleetOn is { } known && known > fleet.MonthEnd => row,
        FleetRecorded fleet => row with { Fleet = fleet.Trucks, FleetOn = fleet.MonthEnd },
        CounterThresholdCrossed crossed => row with
        {
            IsCrossed = true, Measure = crossed.Measure, CrossedFrom = crossed.From, CrossedUntil = crossed.Until, CrossedWith = crossed.Count,
        },
        CounterThresholdUndone undone when undone.From != row.CrossedFrom => row,
        CounterThresholdUndone => row with
        {
            IsCrossed = false, Measure = null, CrossedFrom = null, CrossedUntil = null, CrossedWith = null,
        },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>One violation that counts.</summary>
public sealed record CountedViolation(CaseId Case, string DecisionNumber, LocalDate ActOn, Plate Truck);
