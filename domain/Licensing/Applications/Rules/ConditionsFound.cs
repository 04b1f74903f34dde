using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Every condition of the item was looked into, and each finding gives the answer that its condition asks for.</summary>
[Law(AdministrativeLicensingLaw.Art34), Law(AdministrativeLicensingLaw.Art38)]
[RuleText(
    "下列条件尚无审查结论：{condition}。",
    "Nothing was found out about this condition: {condition}.")]
public static class ConditionsFound
{
    public static readonly RuleId Id = new("LIC-GRA-004");

    public static Refusal? Check(LicenceApplication application, LicenceScope scope)
    {
        foreach (var condition in ConditionsOfGrant.For(application.Submission!, scope))
            if (!application.Findings.ContainsKey(condition)) return new Refusal(Id, ("condition", condition));
        foreach (var (condition, finding) in application.Findings.OrderBy(found => found.Key))
            if (!finding.IsConclusive()) return new Refusal(Id, ("condition", condition));
        return null;
    }
}
