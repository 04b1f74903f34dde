using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Strikes a licence from the register 注销 on one of the grounds of ALL 70 and GD-RTR 55.</summary>
/// <param name="Document">Number of the document that proves the ground: decision, death record, application.</param>
/// <param name="NotOperatingSince">For <see cref="DeregistrationGround.CoachNotOperating"/>: first day without operation; null
/// when operation never began.</param>
/// <param name="Application">The application for deregistration, when the holder asked for it.</param>
[ActOf(Role.System, Role.Issuer, Role.DecisionMaker, Role.SuperiorAuthority), Law(AdministrativeLicensingLaw.Art70)]
public sealed record DeregisterLicence(
    LicenceId Licence,
    DeregistrationGround Ground,
    string Document,
    string Reasons,
    LocalDate? NotOperatingSince = null,
    ApplicationId? Application = null) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, DeregisterLicence command, LicensingContext context)
    {
        if (licence.EndedAs is Standing.Deregistered) return Decision<LicenceFact>.Nothing;
        if (IssuingAuthorityOrSuperior.Check(licence, context) is { } outside) return outside;
        if (ReasonedDecision.Check(command.Document, command.Reasons) is { } bare) return bare;
        if (GroundMatchesStanding.Check(licence, command.Ground) is { } mismatch) return mismatch;
        if (ReviewOverdueHalfYear.Check(licence, command.Ground, context.On) is { } timely) return timely;
        if (IdleCoachOperator.Check(licence, command, context.On) is { } operating) return operating;
        return new LicenceDeregistered(command.Ground, command.Document, command.Reasons, command.Application, context.On);
    }
}
