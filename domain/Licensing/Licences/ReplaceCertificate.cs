using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Replaces a lost or damaged certificate 补换证, on a granted application for it; the right stays as it is.</summary>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art39)]
public sealed record ReplaceCertificate(LicenceId Licence, ApplicationId Application, CertificateDigest Certificate) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, ReplaceCertificate command, LicensingContext context)
    {
        if (licence.Applications.Contains(command.Application)) return Decision<LicenceFact>.Nothing;
        if (LicenceUsable.Check(licence) is { } dead) return dead;
        if (LicenceFromIssuedCertificate.Check(command.Licence, command.Application, context) is { } unfounded) return unfounded;
        return new CertificateReplaced(command.Application, licence.Certificate, command.Certificate, context.On);
    }
}
