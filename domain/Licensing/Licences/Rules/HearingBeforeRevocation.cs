using Regulatory.Domain.Calendar;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Revocation waits until a hearing was held or the time to ask for one has run out (APL 63; five working days by APL 64).</summary>
[Law(AdministrativePenaltyLaw.Art63)]
[RuleText(
    "吊销许可证件前须告知听证权利；听证申请期限至 {due}，期满前或者未告知的不得吊销。",
    "Before revocation the party is told of the right to a hearing; the time to ask for one runs to {due}, and not before that day is over may the licence be revoked.")]
public static class HearingBeforeRevocation
{
    public static readonly RuleId Id = new("LIC-REV-002");

    public static Refusal? Check(RevokeLicence command, LicensingContext context)
    {
        if (command.HearingNoticeServedOn is not { } served
            || served > context.On
            || served < AdministrativePenaltyLaw.DaysToRequestHearing.Steps[0].From) return new Refusal(Id, ("due", "—"));
        if (command.HearingHeld) return null;
        var days = AdministrativePenaltyLaw.DaysToRequestHearing.On(served);
        var due = context.Calendar.After(served, DaysByLaw.UnderPenaltyLaw(days));
        return due.IsPassedOn(context.On) ? null : new Refusal(Id, ("due", due.Due));
    }
}
