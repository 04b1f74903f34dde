using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// Whether the case period stops for testing, appraisal, hearing and public notice is a setting; it stops once at a
/// time.
/// </summary>
[Law(AdministrativePenaltyLaw.Art60)]
[RuleText(
    "办案期限已经停止计算，或者依现行规定不予扣除。",
    "The case period stands still already, or does not stop by the setting in force.")]
public static class PeriodStops
{
    public static readonly RuleId Id = new("ENF-PER-001");

    public static Refusal? Check(EnforcementCase enforcementCase, EnforcementContext context) =>
        enforcementCase.Period.IsStopped || !context.Figures.FlagOf(CaseFigures.ExcludedTimeCounts, context.On) ? new Refusal(Id) : null;
}
