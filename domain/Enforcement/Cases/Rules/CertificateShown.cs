using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Officers show their certificates before they ask or look.</summary>
[Law(AdministrativePenaltyLaw.Art55)]
[RuleText(
    "执法人员应当主动出示执法证件。",
    "The officers have to show their certificates first.")]
public static class CertificateShown
{
    public static readonly RuleId Id = new("ENF-INV-002");

    public static Refusal? Check(bool shown) => shown ? null : new Refusal(Id);
}
