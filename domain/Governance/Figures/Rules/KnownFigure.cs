using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Figures.Rules;

/// <summary>Only a figure that some rule reads can be set; a misspelt key would change nothing and look as if it did.</summary>
[Law(OwnRules.Figures)]
[RuleText("参数{key}不存在。", "There is no figure {key}.")]
public static class KnownFigure
{
    public static readonly RuleId Id = new("GOV-FIG-001");

    public static Refusal? Check(string key, GovernanceContext context) =>
        context.Known.ContainsKey(key) ? null : new(Id, ("key", key));
}
