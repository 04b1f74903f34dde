using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Forbids the use of a licence by an order 责令停业整顿 or by withholding it 暂扣.</summary>
/// <param name="DecisionNumber">Number of the order.</param>
/// <param name="Until">Last day of the order; null until it is lifted.</param>
[ActOf(Role.DecisionMaker, Role.SuperiorAuthority, Role.System), Law(AdministrativePenaltyLaw.Art9)]
public sealed record SuspendLicence(
    LicenceId Licence, SuspensionKind Kind, string DecisionNumber, LocalDate? Until = null) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, SuspendLicence command, LicensingContext context)
    {
        if (licence.Suspension?.DecisionNumber == command.DecisionNumber) return Decision<LicenceFact>.Nothing;
        if (SuspensionByDecision.Check(command.DecisionNumber) is { } unnumbered) return unnumbered;
        if (LicenceUsable.Check(licence) is { } dead) return dead;
        if (IssuingAuthorityOrSuperior.Check(licence, context) is { } outside) return outside;
        if (OrderOfPeriod.Check(context.On, command.Until) is { } reversed) return reversed;
        return new LicenceSuspended(command.Kind, command.DecisionNumber, context.On, command.Until, context.On);
    }
}
