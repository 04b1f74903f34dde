using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Whoever asks for repair commits itself in public.</summary>
[Law(CreditRepairMeasures.Repair)]
[RuleText(
    "申请修复须公开作出信用承诺，并通过“信用中国”网站提出。",
    "Repair is applied for through the Credit China site, with a public credit commitment.")]
public static class PublicCommitment
{
    public static readonly RuleId Id = new("CRD-REP-004");

    public static Refusal? Check(ApplyRepair command) =>
        string.IsNullOrWhiteSpace(command.Application) || string.IsNullOrWhiteSpace(command.Commitment) ? new Refusal(Id) : null;
}
