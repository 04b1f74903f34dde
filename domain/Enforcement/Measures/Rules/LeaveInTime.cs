using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>Where a measure could not wait, the leave follows within its hours; later the goods are free (ACL 18).</summary>
[Law(AdministrativeCompulsionLaw.Art18)]
[RuleText(
    "补办批准手续的期限至 {by}。",
    "Leave could follow until {by}.")]
public static class LeaveInTime
{
    public static readonly RuleId Id = new("ENF-MEA-004");

    public static Refusal? Check(CompulsoryMeasure measure, EnforcementContext context) =>
        measure.Imposed?.ApproveBy is { } by && context.At > by ? new Refusal(Id, ("by", by)) : null;
}
