using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Nothing more becomes of a case that was closed, taken back, handed to another agency or ended.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "该案件已经办结（{stage}），不能再办理。",
    "The case has ended ({stage}); nothing more can be done in it.")]
public static class CaseNotEnded
{
    public static readonly RuleId Id = new("ENF-CAS-001");

    public static Refusal? Check(EnforcementCase enforcementCase) =>
        enforcementCase.Closing is not null || enforcementCase.Exit is not null || enforcementCase.Archive is not null
            ? new Refusal(Id, ("stage", enforcementCase.Stage))
            : null;
}
