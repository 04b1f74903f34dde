using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>
/// A general entry is repaired after three months, a serious one after a year, counted from the document and to the end of the last day; a minor one at once.
/// </summary>
[Law(CreditRepairMeasures.Terms)]
[RuleText(
    "该信息的最短公示期至 {day}（含当日），届满前不得修复。",
    "The shortest term of this entry runs to the end of {day}; before that it is not repaired.")]
public static class MinimumTermReached
{
    public static readonly RuleId Id = new("CRD-REP-002");

    public static Refusal? Check(CreditEntry entry, LocalDate on) =>
        RepairTerms.ShortestUntil(entry) is { } last && on <= last ? new Refusal(Id, ("day", last)) : null;
}
