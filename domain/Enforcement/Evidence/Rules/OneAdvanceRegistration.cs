using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Evidence.Rules;

/// <summary>Evidence is registered in advance once, while it is held and not disposed of (APL 56).</summary>
[Law(AdministrativePenaltyLaw.Art56)]
[RuleText(
    "该证据已先行登记保存或者已返还。",
    "The item was registered in advance, or given back.")]
public static class OneAdvanceRegistration
{
    public static readonly RuleId Id = new("ENF-EVD-006");

    public static Refusal? Check(EvidenceItem item) => item.Advance is not null || item.IsReturned ? new Refusal(Id) : null;
}
