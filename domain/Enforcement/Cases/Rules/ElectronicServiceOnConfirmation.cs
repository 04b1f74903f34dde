using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Papers are served electronically only on the signed confirmation of the party.</summary>
[Law(AdministrativePenaltyLaw.Art61)]
[RuleText(
    "电子送达须有当事人签订的确认书。",
    "Electronic service needs the signed confirmation of the party.")]
public static class ElectronicServiceOnConfirmation
{
    public static readonly RuleId Id = new("ENF-SRV-002");

    public static Refusal? Check(ServiceMethod method, string? confirmation) =>
        method is ServiceMethod.Electronic && string.IsNullOrWhiteSpace(confirmation) ? new Refusal(Id) : null;
}
