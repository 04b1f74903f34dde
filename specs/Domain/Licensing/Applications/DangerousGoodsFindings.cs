using System.Collections.Immutable;
using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Domain.Specs.Licensing.Applications;

/// <summary>What a reviewer finds at an operator that meets every condition for dangerous goods.</summary>
public static class DangerousGoodsFindings
{
    public static ImmutableArray<ConditionFinding> All { get; } =
    [
        new(Condition.SpecialVehicles, Value: 12),
        new(Condition.QualifiedDrivers, Met: true),
        new(Condition.LoadingManagers, Met: true),
        new(Condition.Escorts, Met: true),
        new(Condition.CommunicationTools, Met: true),
        new(Condition.SafetySystem, Met: true),
        new(Condition.SafetyManager, Met: true),
        new(Condition.ParkingArea, Value: 900, Reference: 480, Count: 12),
        new(Condition.CarrierInsurance, Met: true),
        new(Condition.TankVolume, Value: 0),
        new(Condition.NonTankPayload, Value: 9),
    ];

    /// <summary>The same, but for these findings.</summary>
    public static ImmutableArray<ConditionFinding> With(params ImmutableArray<ConditionFinding> special) =>
        [.. All.Where(usual => special.All(finding => finding.Condition != usual.Condition)), .. special];
}
