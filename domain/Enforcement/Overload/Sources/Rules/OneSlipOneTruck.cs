using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sources.Rules;

/// <summary>One loading slip is for one truck.</summary>
[Law(GuangdongRoadTransportRegulations.Art49)]
[RuleText(
    "装载单 {slip} 已经登记。",
    "Loading slip {slip} is already on the sheet.")]
public static class OneSlipOneTruck
{
    public static readonly RuleId Id = new("OVL-SRC-004");

    public static Refusal? Check(LoadingSheet sheet, string slip) =>
        sheet.Slips.ContainsKey(slip) ? new Refusal(Id, ("slip", slip)) : null;
}
