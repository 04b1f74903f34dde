using Regulatory.Domain.Enforcement.Overload.Arithmetic;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Rules;

/// <summary>
/// O-03: a fine for overloading lies within what the formula gives; below it only on a ground of APL 32 or 33 that the decision
/// names, above it never.
/// </summary>
[Law(OversizeVehicleRules.Art43), Law(GuangdongHighwayRegulations.Art51), Law(AdministrativePenaltyLaw.Art32)]
[RuleText(
    "罚款 {fine} 元不在 {least} 至 {most} 元之间；低于下限的须写明减轻或者不予处罚的法定理由。",
    "A fine of {fine} yuan lies outside {least} to {most} yuan; below it needs a ground of APL 32 or 33.")]
public static class FineWithinFormula
{
    public static readonly RuleId Id = new("OVL-FIN-001");

    /// <param name="mitigationGround">The ground of APL 32 or 33 as the decision names it; null for none.</param>
    public static Refusal? Check(Money fine, FineBand band, string? mitigationGround)
    {
        var mitigated = !string.IsNullOrWhiteSpace(mitigationGround) && fine.CompareTo(Money.Zero) >= 0 && fine.CompareTo(band.Most) <= 0;
        return band.Contains(fine) || mitigated
            ? null
            : new Refusal(Id, ("fine", fine), ("least", band.Least), ("most", band.Most));
    }
}
