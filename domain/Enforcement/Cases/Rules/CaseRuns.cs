using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A case that is suspended, or with the police, waits until it is taken up again.</summary>
[Law(AdministrativePenaltyLaw.Art27), Law(AdministrativePenaltyLaw.Art57)]
[RuleText(
    "该案件处于{stage}状态，恢复办理之前不得进行。",
    "The case waits ({stage}); nothing is done in it before it goes on.")]
public static class CaseRuns
{
    public static readonly RuleId Id = new("ENF-CAS-002");

    public static Refusal? Check(EnforcementCase enforcementCase) =>
        enforcementCase.Suspension is not null || enforcementCase.Police.IsWithPolice
            ? new Refusal(Id, ("stage", enforcementCase.Stage))
            : null;
}
