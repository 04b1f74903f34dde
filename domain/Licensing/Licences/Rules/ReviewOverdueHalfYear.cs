using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>A vehicle's certificate is struck off when its yearly review is overdue by more than six months.</summary>
[Law(GuangdongRoadTransportRegulations.Art55)]
[RuleText(
    "年度审验应于 {nextReview} 前办理，逾期未超过 {months} 个月（至 {tolerated}）。",
    "The annual review was due on {nextReview}; it is not overdue by more than {months} months (until {tolerated}).")]
public static class ReviewOverdueHalfYear
{
    public static readonly RuleId Id = new("LIC-DRG-002");

    public static Refusal? Check(Licence licence, DeregistrationGround ground, LocalDate on)
    {
        if (ground is not DeregistrationGround.AnnualReviewOverdue || licence.NextReview is not { } due) return null;
        var months = GuangdongRoadTransportRegulations.MonthsOfReviewOverdue.On(on);
        var tolerated = due.PlusMonths(months);
        return on > tolerated ? null : new Refusal(Id, ("nextReview", due), ("months", months), ("tolerated", tolerated));
    }
}
