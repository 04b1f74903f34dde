using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Officers.Rules;

/// <summary>E-03: an act of enforcement has two officers at least, each with a certificate valid that day (APL 42).</summary>
[Law(AdministrativePenaltyLaw.Art42)]
[RuleText(
    "执法人员不得少于两人，且执法证件在 {on} 均须有效；现有 {valid} 人符合。",
    "There must be at least two officers, each with a certificate valid on {on}; {valid} of those named are.")]
public static class TwoCertifiedOfficers
{
    public static readonly RuleId Id = new("ENF-OFC-001");

    private const int Least = 2;

    public static Refusal? Check(ImmutableArray<AssignedOfficer> officers, LocalDate on)
    {
        var valid = officers.IsDefault ? [] : officers.Where(officer => IsCertified(officer, on)).ToList();
        var persons = valid.Select(officer => officer.Account).Distinct(StringComparer.Ordinal).Count();
        var certificates = valid.Select(officer => officer.Certificate).Distinct(StringComparer.Ordinal).Count();
        var counted = Math.Min(persons, certificates);
        return counted >= Least && valid.Count == officers.Length ? null : new Refusal(Id, ("on", on), ("valid", counted));
    }

    private static bool IsCertified(AssignedOfficer officer, LocalDate on) =>
        !string.IsNullOrWhiteSpace(officer.Account) && !string.IsNullOrWhiteSpace(officer.Certificate) && officer.CertificateUntil >= on;
}
