using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations.Rules;

/// <summary>O-05: a truck goes on only when its latest weighing lies within the limit, and after unloading only when it was weighed again.</summary>
[Law(HighwaySafetyProtectionRegulations.Art40)]
[RuleText(
    "车辆超限 {excess} 千克或者卸载后未复检，不得放行。",
    "The truck is {excess} kg over its limit or was not weighed again after unloading: it is not released.")]
public static class LegalBeforeRelease
{
    public static readonly RuleId Id = new("OVL-STN-002");

    public static Refusal? Check(StationCheck check) =>
        check.Stage is StationStage.Weighed or StationStage.Reweighed && check.Latest is { IsOverLimit: false }
            ? null
            : new Refusal(Id, ("excess", check.Latest?.ExcessKg ?? 0));
}
