using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>
/// Nobody writes down a fact as milder than the catalogue does, to shorten its publicity and its way to repair. What follows from a decision
/// of this system has the class that the decision has.
/// </summary>
[Law(CreditRepairMeasures.Classes)]
[RuleText(
    "“{item}”的失信程度不得低于目录规定的“{least}”。",
    "{item} is not recorded as milder than the catalogue's {least}.")]
public static class ClassOfTheCatalogue
{
    public static readonly RuleId Id = new("CRD-FCT-012");

    public static Refusal? Check(CreditItem item, SeverityClass severity, CreditContext context) =>
        item.Class is { } least && severity < least && !context.Actor.Is(Role.System) ? new Refusal(Id, ("item", item.Code), ("least", least)) : null;
}
