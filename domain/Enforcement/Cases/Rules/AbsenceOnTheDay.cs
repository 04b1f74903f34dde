using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>That the party stayed away or left shows on the day of the hearing.</summary>
[Law(AdministrativePenaltyLaw.Art64)]
[RuleText(
    "听证日（{day}）未到，不能认定缺席或者中途退出。",
    "The day of the hearing ({day}) has not come: nobody can have stayed away or left.")]
public static class AbsenceOnTheDay
{
    public static readonly RuleId Id = new("ENF-HEA-006");

    public static Refusal? Check(EnforcementCase enforcementCase, HearingWaiver how, LocalDate on) =>
        how is HearingWaiver.RequestWithdrawn || enforcementCase.Hearing.Scheduled is { } scheduled && scheduled.HeldOn <= on
            ? null
            : new Refusal(Id, ("day", enforcementCase.Hearing.Scheduled is { } announced ? announced.HeldOn : "—"));
}
