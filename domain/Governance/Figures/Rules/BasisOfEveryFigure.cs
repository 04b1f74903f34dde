using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Figures.Rules;

/// <summary>Whoever sets a figure says on what it rests and why it changes.</summary>
[Law(OwnRules.Figures)]
[RuleText("采用参数{key}应当注明依据和理由。", "Adopting a value of figure {key} needs a basis and a reason.")]
public static class BasisOfEveryFigure
{
    public static readonly RuleId Id = new("GOV-FIG-003");

    public static Refusal? Check(AdoptFigure adopt) =>
        string.IsNullOrWhiteSpace(adopt.Basis) || string.IsNullOrWhiteSpace(adopt.Reason) ? new(Id, ("key", adopt.Key)) : null;
}
