using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Renews a licence 准予延续 on a granted application that was filed before expiry.</summary>
/// <param name="Until">Last day of the new period; null for long-term.</param>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art50)]
public sealed record RenewLicence(
    LicenceId Licence, ApplicationId Application, LocalDate? Until, CertificateDigest Certificate) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, RenewLicence command, LicensingContext context)
    {
        if (licence.Applications.Contains(command.Application)) return Decision<LicenceFact>.Nothing;
        if (LicenceInForce.Check(licence) is { } dead) return dead;
        if (RenewalOnRecord.Check(licence, command.Application) is { } unfiled) return unfiled;
        if (LicenceFromIssuedCertificate.Check(command.Licence, command.Application, context) is { } unfounded) return unfounded;
        if (RenewalLengthens.Check(licence, command.Until) is { } shorter) return shorter;
        var next = new LicenceTerm(licence.Term.Until!.Value.PlusDays(1), command.Until);
        return new LicenceRenewed(
            command.Application, licence.Term, next, RenewalWindow.LastDay(next.Until, context),
            command.Certificate, context.On);
    }
}
