using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>A court answers an application, on a day after it; execution ends only what the court has allowed.</summary>
[Law(AdministrativeCompulsionLaw.Art53)]
[RuleText(
    "法院结果须在申请之后，执行完毕或者终结须先裁定准予执行。",
    "The court's answer follows the application, and execution follows its leave.")]
public static class CourtOutcomeInOrder
{
    public static readonly RuleId Id = new("ENF-FIN-014");

    public static Refusal? Check(FineAccount account, RecordCourtOutcome command, LocalDate on)
    {
        if (account.Court is not { } applied || command.DecidedOn < applied.On || command.DecidedOn > on) return new Refusal(Id);
        var fits = command.Outcome is CourtOutcome.Granted or CourtOutcome.Refused
            ? account.Outcome is null
            : account.Outcome is CourtOutcome.Granted;
        return fits ? null : new Refusal(Id);
    }
}
