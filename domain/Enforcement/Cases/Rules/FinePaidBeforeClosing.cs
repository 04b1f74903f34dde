using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>E-13: a case with an unpaid fine is closed only when enforcement has come to an end.</summary>
[Law(AdministrativePenaltyLaw.Art67)]
[RuleText(
    "罚款尚有 {outstanding} 元未缴且没有强制执行结果，不得结案。",
    "{outstanding} yuan of the fine are not paid and enforcement has no outcome: the case is not closed.")]
public static class FinePaidBeforeClosing
{
    public static readonly RuleId Id = new("ENF-CLO-001");

    public static Refusal? Check(EnforcementCase enforcementCase, ClosingGround ground, EnforcementContext context) =>
        enforcementCase.Decision is null || enforcementCase.Fine.Fen == 0
        || (ground is ClosingGround.Performed ? context.Fine is { IsSettled: true } : context.Fine is { IsClosed: true })
            ? null
            : new Refusal(Id, ("outstanding", context.Fine?.FineOwed ?? enforcementCase.Fine));
}
