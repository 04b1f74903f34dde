using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-01: nothing is decided without notice, before the time for a defence is over unless the party has expressly waived it, or
/// while a statement has not been looked into. A statement that was looked into does not shorten the time: there may be another.
/// </summary>
[Law(AdministrativePenaltyLaw.Art62), Law(AdministrativePenaltyLaw.Art44), Law(AdministrativePenaltyLaw.Art45)]
[RuleText(
    "未依法告知、未听取陈述申辩的，不得作出处罚决定；陈述申辩期限至 {due}。",
    "No penalty before notice and defence; the time for a defence runs to {due}, and what was said has to be looked into.")]
public static class NoticeAndDefenceFirst
{
    public static readonly RuleId Id = new("ENF-DEC-001");

    public static Refusal? Check(EnforcementCase enforcementCase, LocalDate on)
    {
        if (enforcementCase.Notice is not { } notice) return new Refusal(Id, ("due", "—"));
        var defence = enforcementCase.Defence;
        var heard = defence.DefenceWaived || notice.DefendBy.IsPassedOn(on);
        return heard && !defence.AwaitsReview && notice.ServedOn <= on ? null : new Refusal(Id, ("due", notice.DefendBy.Due));
    }
}
