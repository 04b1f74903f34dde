using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Numbers.Rules;

/// <summary>
/// W-19: a waybill number is given once. The register of a day counts on without a gap, so that a number that was given, or was left out, is
/// never given again; a voided waybill keeps its own.
/// </summary>
[Law(RoadDangerousGoodsSafetyMeasures.Art24)]
[RuleText(
    "W-19 运单编号 {number} 不是 {day} 编号簿的下一个号码，不得重复使用。",
    "W-19 {number} is not the next number of the register of {day}: a waybill number is not used twice.")]
public static class NumberUsedOnce
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "W-19";

    public static readonly RuleId Id = new("WAY-NUM-019");

    public static Refusal? Check(WaybillNumberRegister register, AssignWaybillNumber command) =>
        command.Number.Day == command.Day && command.Number.Serial == register.Last + 1
            ? null
            : new Refusal(Id, ("number", command.Number), ("day", command.Day));
}
