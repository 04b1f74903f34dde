using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Permits.Rules;

/// <summary>O-08: a pass of class II or III is granted only after the structures of its route were checked, and none was found too weak.</summary>
[Law(HighwaySafetyProtectionRegulations.Art37)]
[RuleText(
    "二类、三类大件运输未经桥梁验算或者验算未通过（{verdict}），不得许可。",
    "The structures of a class II or III route must have been checked and found to bear the loads; the check says {verdict}.")]
public static class BridgesChecked
{
    public static readonly RuleId Id = new("OVL-PMT-005");

    public static Refusal? Check(OversizePermit permit)
    {
        var checkedWell = permit.Verdict is RouteVerdict.Passes or RouteVerdict.PassesWithMeasures;
        var needed = permit.Class is not OversizeClass.One || permit.Verdict is not null;
        return needed && !checkedWell ? new Refusal(Id, ("verdict", (object?)permit.Verdict ?? "—")) : null;
    }
}
