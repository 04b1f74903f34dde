using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Changes what a licence says 变更, on a granted application for it.</summary>
/// <param name="Holder">The holder after the change; another party only with <paramref name="Succession"/>.</param>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art49)]
public sealed record ChangeLicence(
    LicenceId Licence,
    ApplicationId Application,
    LicenceScope Scope,
    ApplicantOnRecord Holder,
    CertificateDigest Certificate,
    LegalSuccession? Succession = null) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, ChangeLicence command, LicensingContext context)
    {
        if (licence.Applications.Contains(command.Application)) return Decision<LicenceFact>.Nothing;
        if (LicenceUsable.Check(licence) is { } dead) return dead;
        if (LicenceFromIssuedCertificate.Check(command.Licence, command.Application, context) is { } unfounded) return unfounded;
        if (HolderBySuccessionOnly.Check(licence, command.Holder, command.Succession, context.On) is { } transfer) return transfer;
        return new LicenceChanged(
            command.Application, licence.Scope!, command.Scope, licence.Holder!, command.Holder, command.Succession,
            command.Certificate, context.On);
    }
}
