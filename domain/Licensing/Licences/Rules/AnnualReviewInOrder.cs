using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>
/// The yearly review belongs to vehicle certificates; it has been held, and sets a later day for the next: a year at most after
/// this one, or after the day on which this one was due.
/// </summary>
[Law(GuangdongRoadTransportRegulations.Art55)]
[RuleText(
    "年度审验日期 {reviewedOn} 不得晚于当日，且须早于下次审验日期 {nextReview}，间隔不得超过审验周期；仅道路运输证须年度审验。",
    "An annual review is of a vehicle certificate, was held by today ({reviewedOn}), and the next one is due later ({nextReview}), within the period of review.")]
public static class AnnualReviewInOrder
{
    public static readonly RuleId Id = new("LIC-RVW-001");

    /// <param name="months">Months from one review to the next.</param>
    public static Refusal? Check(Licence licence, RecordAnnualReview command, LocalDate on, int months)
    {
        var countedFrom = licence.NextReview is { } due && due > command.ReviewedOn ? due : command.ReviewedOn;
        var orderly = licence.Kind is LicenceKind.VehicleCertificate
            && command.ReviewedOn <= on
            && command.ReviewedOn >= licence.Term.From
            && command.NextReview > command.ReviewedOn
            && command.NextReview <= countedFrom.PlusMonths(months);
        return orderly ? null : new Refusal(Id, ("reviewedOn", command.ReviewedOn), ("nextReview", command.NextReview));
    }
}
