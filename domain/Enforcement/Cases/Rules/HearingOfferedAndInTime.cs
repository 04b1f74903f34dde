using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A hearing can be asked for where the law gives one, within five working days of the notice.</summary>
[Law(AdministrativePenaltyLaw.Art63), Law(AdministrativePenaltyLaw.Art64)]
[RuleText(
    "该案没有听证权利，或者听证申请期限（{due}）已过，或者已经放弃。",
    "The case gives no right to a hearing, or the time to ask for one ({due}) is over, or it was waived.")]
public static class HearingOfferedAndInTime
{
    public static readonly RuleId Id = new("ENF-HEA-001");

    public static Refusal? Check(EnforcementCase enforcementCase, LocalDate on) =>
        enforcementCase.Notice is { HearingOffered: true, RequestHearingBy: { } due } && !due.IsPassedOn(on)
        && !enforcementCase.Defence.HearingWaived
            ? null
            : new Refusal(Id, ("due", enforcementCase.Notice?.RequestHearingBy is { } by ? by.Due : "—"));
}
