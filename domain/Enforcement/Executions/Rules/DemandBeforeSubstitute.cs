using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions.Rules;

/// <summary>
/// The party is called upon three working days before somebody else performs (ACL 51, 69), and has let the time of the demand pass; only
/// what has to go at once does not wait (ACL 52).
/// </summary>
[Law(AdministrativeCompulsionLaw.Art51), Law(AdministrativeCompulsionLaw.Art52), Law(AdministrativeCompulsionLaw.Art69)]
[RuleText(
    "代履行须在催告送达满三个工作日且催告期限届满之后（{from} 起）实施。",
    "Substitute performance follows a demand by three working days, once its time is over: from {from} on.")]
public static class DemandBeforeSubstitute
{
    public static readonly RuleId Id = new("ENF-EXE-007");

    public static Refusal? Check(CompulsoryExecution execution, DecideSubstitutePerformance command, EnforcementContext context)
    {
        if (command.Immediate) return null;
        if (execution.Demands.GetValueOrDefault(command.DecisionNumber) is not { } demand) return new Refusal(Id, ("from", "—"));
        var days = AdministrativeCompulsionLaw.DaysAfterDemandOfSubstitute.On(demand.ServedOn);
        var over = context.Calendar.After(demand.ServedOn, DaysByLaw.UnderCompulsionLaw(days)).Due;
        var from = (over > demand.PerformBy ? over : demand.PerformBy).PlusDays(1);
        return command.From < from ? new Refusal(Id, ("from", from)) : null;
    }
}
