using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Remedies.Rules;

/// <summary>A change says what stands in place of the penalties; only a revocation tells the agency to decide anew.</summary>
[Law(AdministrativeReconsiderationLaw.Art62)]
[RuleText(
    "变更决定须写明变更后的处罚；只有撤销决定可以责令重新作出。",
    "A change names the penalties after it, and only a revocation orders a new decision.")]
public static class OutcomeInForm
{
    public static readonly RuleId Id = new("ENF-REM-007");

    public static Refusal? Check(DecideRemedy command)
    {
        var changed = command.Outcome is RemedyOutcome.Changed;
        var inForm = changed
            ? PenaltiesInForm.Check(command.PenaltiesAfter) is null
            : command.PenaltiesAfter.IsEmpty;
        return inForm && (!command.DecideAnew || command.Outcome is RemedyOutcome.Revoked) ? null : new Refusal(Id);
    }
}
