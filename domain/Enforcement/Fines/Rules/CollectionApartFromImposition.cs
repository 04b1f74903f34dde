using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Fines.Rules;

/// <summary>E-10: who imposes fines does not collect them (APL 67); what officers take on the spot is entered in the case itself, with its ground (APL 68, 69).</summary>
[Law(AdministrativePenaltyLaw.Art67), Law(AdministrativePenaltyLaw.Art68)]
[RuleText(
    "作出处罚决定的机关及其执法人员不得自行收缴罚款；当场收缴须在案件中登记。",
    "Those who impose fines do not collect them; money taken on the spot is entered in the case.")]
public static class CollectionApartFromImposition
{
    public static readonly RuleId Id = new("ENF-FIN-002");

    private static readonly Role[] Imposing =
        [Role.EnforcementOfficer, Role.CaseUnitHead, Role.AgencyHead, Role.DecisionMaker, Role.LegalReviewer];

    public static Refusal? Check(RecordPayment command, EnforcementContext context) =>
        command.Channel is PaymentChannel.OnTheSpot || Imposing.Any(context.Actor.Is) ? new Refusal(Id) : null;
}
