using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>
/// Reconsideration within sixty days, a direct suit within six months of receiving the decision, a suit after
/// reconsideration within fifteen days of its end; and none before the decision was received.
/// </summary>
[Law(AdministrativeReconsiderationLaw.Art20), Law(AdministrativeLitigationLaw.Art45), Law(AdministrativeLitigationLaw.Art46)]
[RuleText(
    "提出日期 {filedOn} 不在法定期限内（至 {due}）。",
    "{filedOn} is outside the time for it, which runs to {due}.")]
public static class RemedyInTime
{
    public static readonly RuleId Id = new("ENF-REM-003");

    public static Refusal? Check(FileRemedy command, EnforcementContext context)
    {
        if (context.Challenged?.Served is not { } served) return null;
        var due = command.Kind is RemedyKind.Reconsideration ? served.ReconsiderBy
            : command.After is null ? served.SueBy
            : AfterReconsideration(command, context);
        return due is { } last && command.FiledOn <= context.On && command.FiledOn >= served.ServedOn && !last.IsPassedOn(command.FiledOn)
            ? null
            : new Refusal(Id, ("filedOn", command.FiledOn), ("due", due is { } end ? end.Due : "—"));
    }

    /// <summary>Null when the reconsideration named has not ended, or was about another case.</summary>
    private static Deadline? AfterReconsideration(FileRemedy command, EnforcementContext context) =>
        context.Reconsidered is { Filing: { Kind: RemedyKind.Reconsideration } filing, Decision: { } decision } && filing.Case == command.Case
            ? context.Calendar.AddDays(decision.On, AdministrativeLitigationLaw.DaysToSueAfterReconsideration.On(decision.On))
            : null;
}
