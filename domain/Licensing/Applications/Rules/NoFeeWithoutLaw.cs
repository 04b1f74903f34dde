using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// L-04: implementing a licence costs the applicant nothing unless a law or regulation says so; a cost fee for the
/// certificate only where it still stands.
/// </summary>
[Law(AdministrativeLicensingLaw.Art58), Law(RoadTransportRegulations.Art80), Law(GuangdongRoadTransportRegulations.Art70)]
[RuleText(
    "办理行政许可不得收取费用（{fee} 元）。",
    "No fee may be taken for a licence (CNY {fee}).")]
public static class NoFeeWithoutLaw
{
    public static readonly RuleId Id = new("LIC-ACC-009");

    public static Refusal? Check(Money fee) => fee == Money.Zero ? null : new Refusal(Id, ("fee", fee));

    /// <param name="basis">The article that sets the cost fee of a certificate.</param>
    public static Refusal? Check(Money fee, string? basis, LicensingContext context) =>
        fee == Money.Zero
            || fee.Fen > 0 && context.Figures.FlagOf(LicensingFigures.CertificateFee, context.On)
                && basis is RoadTransportRegulations.Art80 or GuangdongRoadTransportRegulations.Art70
            ? null
            : new Refusal(Id, ("fee", fee));
}
