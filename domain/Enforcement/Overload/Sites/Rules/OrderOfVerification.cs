using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Sites.Rules;

/// <summary>A verification is held before it is recorded and is valid for some time after.</summary>
[Law(OversizeVehicleRules.Art40)]
[RuleText(
    "检定日期 {verified} 不得晚于登记当日，也不得晚于有效期至 {until}。",
    "A verification of {verified} valid until {until} is later than today, or ends before it begins.")]
public static class OrderOfVerification
{
    public static readonly RuleId Id = new("OVL-SIT-006");

    public static Refusal? Check(LocalDate verifiedOn, LocalDate validUntil, LocalDate on) =>
        verifiedOn > on || validUntil < verifiedOn ? new Refusal(Id, ("verified", verifiedOn), ("until", validUntil)) : null;
}
