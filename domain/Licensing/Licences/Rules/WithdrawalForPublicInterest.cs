using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A licence lawfully granted is taken back only because the public interest demands it.</summary>
[Law(AdministrativeLicensingLaw.Art8)]
[RuleText(
    "撤回须出于公共利益的需要，并说明该公共利益。",
    "A licence is taken back only for a public interest, which is stated.")]
public static class WithdrawalForPublicInterest
{
    public static readonly RuleId Id = new("LIC-RCL-001");

    public static Refusal? Check(string publicInterest) => string.IsNullOrWhiteSpace(publicInterest) ? new Refusal(Id) : null;
}
