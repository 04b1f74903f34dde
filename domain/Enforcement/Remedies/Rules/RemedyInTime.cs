using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>
/// Reconsideration within sixty days, a direct suit within six months of receiving the decision, a suit after
/// reconsideration within fifteen days of its end, or of the time in which it was to end; and none before the decision was received.
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

    /// <summary>
    /// From its decision, from the refusal to take it on, or, where the organ let its time pass, from the last day of that time. Null when
    /// the reconsideration named is still open, was taken back, or was about another case.
    /// </summary>
    private static Deadline? AfterReconsideration(FileRemedy command, EnforcementContext context)
    {
        if (context.Reconsidered is not { Filing: { Kind: RemedyKind.Reconsideration } filing } earlier || filing.Case != command.Case) return null;
        var ended = earlier.Decision?.On ?? earlier.RejectedOn;
        if (ended is null && earlier is { IsPending: true, DecideBy: { } due } && due.IsPassedOn(command.FiledOn)) ended = due.Due;
        return ended is { } from
            ? context.Calendar.AddDays(from, AdministrativeLitigationLaw.DaysToSueAfterReconsideration.On(from))
            : null;
    }
}
