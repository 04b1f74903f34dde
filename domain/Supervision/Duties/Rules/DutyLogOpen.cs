using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Duties.Rules;

/// <summary>An act is about a driver whose log was opened.</summary>
[Law(OwnRules.Records)]
[RuleText(
    "该驾驶员尚无值乘记录。",
    "There is no duty log of the driver.")]
public static class DutyLogOpen
{
    public static readonly RuleId Id = new("SUP-DTY-001");

    public static Refusal? Check(DriverDutyLog log) => log.Opened is null ? new Refusal(Id) : null;
}
