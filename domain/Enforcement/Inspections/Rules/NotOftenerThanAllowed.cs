using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Inspections.Rules;

/// <summary>Nobody is inspected without cause more often than their credit calls for: routine and random inspections keep their distance (涉企行政检查, a setting).</summary>
[Law(OwnRules.Figures)]
[RuleText(
    "对该当事人的日常检查、双随机检查不得早于 {from}。",
    "This party may not be inspected without cause before {from}.")]
public static class NotOftenerThanAllowed
{
    public static readonly RuleId Id = new("ENF-INS-002");

    public static Refusal? Check(PlanInspection command, EnforcementContext context) =>
        command.Kind is InspectionKind.Routine or InspectionKind.ByLot
        && context.NextInspectionFrom is { } from && command.PlannedOn < from
            ? new Refusal(Id, ("from", from))
            : null;
}
