using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Whoever loses property by a withdrawal is compensated.</summary>
[Law(AdministrativeLicensingLaw.Art8)]
[RuleText(
    "撤回造成财产损失的须依法补偿，须有补偿决定。",
    "Taking a licence back comes with a decision on compensation.")]
public static class CompensationForWithdrawal
{
    public static readonly RuleId Id = new("LIC-RCL-002");

    public static Refusal? Check(Compensation? compensation) =>
        string.IsNullOrWhiteSpace(compensation?.Decision) ? new Refusal(Id) : null;
}
