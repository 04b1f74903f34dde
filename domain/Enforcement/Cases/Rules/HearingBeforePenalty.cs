using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// Where the party may ask for a hearing, the decision waits for it, for its waiver, or for the end of the time to
/// ask.
/// </summary>
[Law(AdministrativePenaltyLaw.Art63), Law(AdministrativePenaltyLaw.Art64)]
[RuleText(
    "当事人有权要求听证；申请期限至 {due}，听证举行或者放弃之前不得决定。",
    "The party may have a hearing: the time to ask runs to {due}, and a hearing that was asked for comes before the decision.")]
public static class HearingBeforePenalty
{
    public static readonly RuleId Id = new("ENF-DEC-002");

    public static Refusal? Check(EnforcementCase enforcementCase, LocalDate on)
    {
        if (enforcementCase.Notice is not { HearingOffered: true, RequestHearingBy: { } due }) return null;
        var hearing = enforcementCase.Hearing;
        var settled = hearing.Held is not null || hearing.Waived
            || (hearing.RequestedOn is null && (enforcementCase.Defence.HearingWaived || due.IsPassedOn(on)));
        return settled ? null : new Refusal(Id, ("due", due.Due));
    }
}
