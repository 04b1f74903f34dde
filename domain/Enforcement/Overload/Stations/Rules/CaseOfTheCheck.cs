using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Stations.Rules;

/// <summary>A case rests on a check that found the truck over its limit, and is about that truck on that day.</summary>
[Law(HighwaySafetyProtectionRegulations.Art40)]
[RuleText(
    "站内检测未发现超限，或者案件所载车辆、日期与检测记录不符（记录：{plate}，{day}）。",
    "The check found no excess, or the case is not about what it found: {plate} on {day}.")]
public static class CaseOfTheCheck
{
    public static readonly RuleId Id = new("OVL-STN-005");

    public static Refusal? Check(StationCheck check, RestingCase? resting)
    {
        var same = check.First is { Finding.IsOverLimit: true, On: var day } && resting is not null
            && (resting.Plate is { } plate ? plate == check.Plate : !resting.IsDriving)
            && resting.From <= day && day <= resting.Until;
        return same ? null : new Refusal(Id, ("plate", check.Plate), ("day", (object?)check.First?.On ?? "—"));
    }
}
