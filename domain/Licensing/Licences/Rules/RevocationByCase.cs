using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Revocation is a penalty: it exists only as the outcome of an enforcement case.</summary>
[Law(AdministrativePenaltyLaw.Art9)]
[RuleText(
    "吊销许可证件只能依据行政处罚案件的决定，须注明立案号。",
    "A licence is revoked only as the outcome of a penalty case, whose number is given.")]
public static class RevocationByCase
{
    public static readonly RuleId Id = new("LIC-REV-001");

    public static Refusal? Check(string caseNumber) => string.IsNullOrWhiteSpace(caseNumber) ? new Refusal(Id) : null;
}
