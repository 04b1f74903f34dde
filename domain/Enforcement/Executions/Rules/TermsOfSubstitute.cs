using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Executions.Rules;

/// <summary>A decision on substitute performance names a time that lies ahead, and a budget (ACL 51).</summary>
[Law(AdministrativeCompulsionLaw.Art51)]
[RuleText(
    "代履行时间（{from} 至 {until}）应当在决定之后且先后有序，费用预算 {budget} 元不得为负。",
    "Substitute performance from {from} to {until} lies ahead and in order, and its budget of {budget} yuan is not negative.")]
public static class TermsOfSubstitute
{
    public static readonly RuleId Id = new("ENF-EXE-006");

    public static Refusal? Check(DecideSubstitutePerformance command, LocalDate on) =>
        command.From < on || command.Until < command.From || command.Budget.Fen < 0
            ? new Refusal(Id, ("from", command.From), ("until", command.Until), ("budget", command.Budget))
            : null;
}
