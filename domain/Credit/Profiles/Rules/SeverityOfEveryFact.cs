using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Every fact is minor, general or serious: as its source says, or as the catalogue does.</summary>
[Law(CreditRepairMeasures.Classes)]
[RuleText(
    "须注明“{item}”的失信程度。",
    "The severity of {item} must be given.")]
public static class SeverityOfEveryFact
{
    public static readonly RuleId Id = new("CRD-FCT-008");

    public static Refusal? Check(ItemCode item, SeverityClass? severity) => severity is null ? new Refusal(Id, ("item", item)) : null;
}
