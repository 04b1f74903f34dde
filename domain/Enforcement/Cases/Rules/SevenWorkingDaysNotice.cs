using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Time and place of a hearing are told seven working days before.</summary>
[Law(AdministrativePenaltyLaw.Art64)]
[RuleText(
    "听证应当在七个工作日前通知，最早可于 {earliest} 举行。",
    "A hearing is told seven working days ahead: it is held on {earliest} at the earliest.")]
public static class SevenWorkingDaysNotice
{
    public static readonly RuleId Id = new("ENF-HEA-003");

    public static Refusal? Check(LocalDate heldOn, EnforcementContext context)
    {
        var period = DaysByLaw.UnderPenaltyLaw(AdministrativePenaltyLaw.DaysOfHearingNotice.On(context.On));
        var earliest = context.Calendar.After(context.On, period).Due;
        return heldOn >= earliest ? null : new Refusal(Id, ("earliest", earliest));
    }
}
