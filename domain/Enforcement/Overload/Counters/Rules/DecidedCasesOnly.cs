using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Counters.Rules;

/// <summary>O-09: only cases with a decision that stands count.</summary>
[Law(HighwaySafetyProtectionRegulations.Art66), Law(OversizeVehicleRules.Art46)]
[RuleText(
    "案件尚未作出处罚决定，或者决定已被撤销，不得计次。",
    "The case is not decided, or its decision was revoked: it does not count.")]
public static class DecidedCasesOnly
{
    public static readonly RuleId Id = new("OVL-CNT-001");

    public static Refusal? Check(CountableCase? counted, string decisionNumber) =>
        counted is { IsRevoked: false, DecisionNumber: { } number } && number == decisionNumber ? null : new Refusal(Id);
}
