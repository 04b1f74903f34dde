using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Lets a suspended licence be used again 恢复.</summary>
/// <param name="DecisionNumber">Number of the decision that lifts the order, or of the acceptance of the rectification.</param>
[ActOf(Role.DecisionMaker, Role.SuperiorAuthority, Role.System), Law(AdministrativePenaltyLaw.Art9)]
public sealed record LiftSuspension(LicenceId Licence, string DecisionNumber) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, LiftSuspension command, LicensingContext context)
    {
        if (licence.Suspension is not { } suspension) return Decision<LicenceFact>.Nothing;
        if (LicenceInForce.Check(licence) is { } dead) return dead;
        if (SuspensionByDecision.Check(command.DecisionNumber) is { } unnumbered) return unnumbered;
        if (IssuingAuthorityOrSuperior.Check(licence, context) is { } outside) return outside;
        return new LicenceResumed(command.DecisionNumber, suspension.DecisionNumber, context.On);
    }
}
