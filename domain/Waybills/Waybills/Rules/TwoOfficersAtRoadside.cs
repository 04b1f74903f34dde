using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Waybills.Rules;

/// <summary>At least two officers inspect, each with a certificate valid that day, and whoever records it is one of them (APL 42).</summary>
[Law(AdministrativePenaltyLaw.Art42)]
[RuleText(
    "路检人员不得少于两人，证件在 {on} 均须有效，记录人须在其中。",
    "At least two officers inspect, each with a certificate valid on {on}, and whoever records it is one of them.")]
public static class TwoOfficersAtRoadside
{
    public static readonly RuleId Id = new("WAY-INS-001");

    private const int Least = 2;

    public static Refusal? Check(ImmutableArray<RoadsideOfficer> officers, WaybillsContext context) =>
        !officers.IsDefault
        && officers.All(officer => !string.IsNullOrWhiteSpace(officer.Account) && !string.IsNullOrWhiteSpace(officer.Name)
            && !string.IsNullOrWhiteSpace(officer.CertificateNumber) && officer.CertificateUntil >= context.On)
        && officers.Select(officer => officer.Account).Distinct(StringComparer.Ordinal).Count() >= Least
        && officers.Select(officer => officer.CertificateNumber).Distinct(StringComparer.Ordinal).Count() >= Least
        && officers.Any(officer => officer.Account == context.Actor.Account)
            ? null
            : new Refusal(Id, ("on", context.On));
}
