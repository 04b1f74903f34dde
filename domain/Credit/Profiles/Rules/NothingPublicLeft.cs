using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>A profile is closed after the last publicity term of its entries.</summary>
[Law(CreditRepairMeasures.Terms)]
[RuleText(
    "第 {entry} 条信用信息的公示期至 {until}，期满前不得归档。",
    "Entry {entry} is public until {until}; before that the profile is not closed.")]
public static class NothingPublicLeft
{
    public static readonly RuleId Id = new("CRD-PRO-005");

    public static Refusal? Check(CreditProfile profile, LocalDate on)
    {
        foreach (var entry in profile.Entries.Where(entry => entry.Counts))
            if (RepairTerms.PublicUntil(entry) is var until && until >= on) return new Refusal(Id, ("entry", entry.Number), ("until", until));
        return null;
    }
}
