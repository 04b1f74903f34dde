using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>
/// Brings a licence into being 颁发 when the certificate on a granted application is issued; recorded with that certificate.
/// </summary>
/// <param name="Until">Last day; null for long-term.</param>
/// <param name="Under">The operator licence to which a subordinate certificate belongs.</param>
/// <param name="NextReview">Day by which the first annual review is due; null where none is held.</param>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art39)]
public sealed record OpenLicence(
    LicenceId Licence,
    ApplicationId Application,
    string Number,
    ItemNumber Item,
    LicenceKind Kind,
    ApplicantOnRecord Holder,
    DivisionCode Division,
    string Authority,
    LicenceScope Scope,
    LocalDate From,
    LocalDate? Until,
    CertificateDigest Certificate,
    LicenceId? Under = null,
    LocalDate? NextReview = null) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, OpenLicence command, LicensingContext context)
    {
        if (licence.Exists && licence.Applications.Contains(command.Application) && licence.Number == command.Number)
            return Decision<LicenceFact>.Nothing;
        if (OneBirth.Check(licence) is { } born) return born;
        if (LicenceFromIssuedCertificate.Check(command.Licence, command.Application, context) is { } unfounded) return unfounded;
        if (OrderOfPeriod.Check(command.From, command.Until) is { } reversed) return reversed;
        if (SubordinateToOperator.Check(command, context) is { } loose) return loose;
        return new LicenceIssued(
            command.Number, command.Application, command.Item, command.Kind, command.Holder, command.Division,
            command.Authority, command.Scope, new(command.From, command.Until), RenewalWindow.LastDay(command.Until, context),
            command.Certificate, command.Under, command.NextReview, context.On);
    }
}
