using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A coach operator is struck off after more than 180 days without beginning, or 180 consecutive days without operating.</summary>
[Law(GuangdongRoadTransportRegulations.Art55)]
[RuleText(
    "自 {since} 起未经营 {days} 日，未达到法定的 {limit} 日。",
    "Not operating since {since} makes {days} days; the law asks for {limit}.")]
public static class IdleCoachOperator
{
    public static readonly RuleId Id = new("LIC-DRG-003");

    public static Refusal? Check(Licence licence, DeregisterLicence command, LocalDate on)
    {
        if (command.Ground is not DeregistrationGround.CoachNotOperating) return null;
        var limit = GuangdongRoadTransportRegulations.DaysWithoutCoachOperation.On(on);
        var since = command.NotOperatingSince ?? licence.IssuedOn;
        var days = Period.DaysBetween(since, on);
        var idle = command.NotOperatingSince is null ? days > limit : days >= limit;
        return idle && since >= licence.IssuedOn
            ? null
            : new Refusal(Id, ("since", since), ("days", days), ("limit", limit));
    }
}
