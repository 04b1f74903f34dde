using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>The party is told of grounds, rights and remedies and heard, and gets the decision and the list (ACL 18, 24).</summary>
[Law(AdministrativeCompulsionLaw.Art18), Law(AdministrativeCompulsionLaw.Art24)]
[RuleText(
    "须当场告知当事人并听取申辩，交付决定书和清单。",
    "The party must be told and heard, and handed the decision and the list.")]
public static class ListHandedOver
{
    public static readonly RuleId Id = new("ENF-MEA-006");

    public static Refusal? Check(ImposeMeasure command) => command.PartyTold && command.ListHandedOver ? null : new Refusal(Id);
}
