using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>
/// An applicant acts on its own behalf or through an agent whom it appointed; the window takes down what is handed in on
/// paper.
/// </summary>
[Law(AdministrativeLicensingLaw.Art29)]
[RuleText(
    "只能由申请人或者其代理人作出该行为。",
    "Only the applicant or its agent may do this.")]
public static class OwnApplication
{
    public static readonly RuleId Id = new("LIC-APP-005");

    public static Refusal? Check(PartyId applicant, LicensingContext context) =>
        context.Actor.Party == applicant || context.Actor.Is(Role.WindowClerk) ? null : new Refusal(Id);
}
