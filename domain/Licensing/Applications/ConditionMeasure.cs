using System.Collections.Immutable;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>How a condition is answered: with yes or no, with a figure, or with the three figures of the parking area.</summary>
public static class ConditionMeasure
{
    private static readonly ImmutableHashSet<Condition> Counted =
    [
        Condition.HeaviestVehicleMass, Condition.SpecialVehicles, Condition.DriverAge, Condition.MajorAccidents,
        Condition.TankVolume, Condition.NonTankPayload, Condition.DomesticYears,
    ];

    /// <summary>
    /// Whether a finding answers its condition: a yes does not stand for a figure, nor a figure for a yes. A plain no is an
    /// answer to everything.
    /// </summary>
    public static bool IsConclusive(this ConditionFinding finding) => finding.Met is false || finding.Condition switch
    {
        Condition.ParkingArea => finding is { Value: >= 0, Reference: > 0, Count: > 0 },
        var condition when Counted.Contains(condition) => finding.Value >= 0,
        _ => finding.Met.HasValue,
    };
}
