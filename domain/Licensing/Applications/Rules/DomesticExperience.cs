using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>International passenger operation needs three full years of domestic operation.</summary>
[Law(RoadTransportRegulations.Art48)]
[RuleText(
    "从事国内道路旅客运输经营应当满 {least} 年（{found}）。",
    "{least} full years of domestic operation are needed ({found}).")]
public static class DomesticExperience
{
    public static readonly RuleId Id = new("LIC-GRA-012");

    public static Refusal? Check(LicenceApplication application, LicensingContext context)
    {
        if (application.Findings.GetValueOrDefault(Condition.DomesticYears)?.Value is not { } found) return null;
        var least = RoadTransportRegulations.YearsOfDomesticOperation.On(context.On);
        return found >= least ? null : new Refusal(Id, ("least", least), ("found", found));
    }
}
