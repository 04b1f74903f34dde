using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A17 颁发证件: sealed and delivered after the grant.</summary>
[ActOf(Role.Issuer)]
[Law(AdministrativeLicensingLaw.Art44)]
public sealed record IssueCertificate(ApplicationId Application, Money Fee = default, string? FeeBasis = null)
    : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    /// <summary>A licence number 许可编号 belongs to one licence for ever.</summary>
    public const string LicenceNumberClaim = "licensing.licence-number";

    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, IssueCertificate command, LicensingContext context)
    {
        if (application.Stage is Stage.CertificateIssued) return Decision<LicenceApplicationFact>.Nothing;
        var refusal = CertificateAfterGrant.Check(application)
            ?? CertificateHasSubject.Check(application)
            ?? NoFeeWithoutLaw.Check(command.Fee, command.FeeBasis, context);
        if (refusal is not null) return refusal;
        var submission = application.Submission!;
        var certificate = context.TypesetCertificate();
        var number = submission.Licence is null ? context.LicenceNumber() : context.ConcernedLicence().Number;
        var issued = Decision<LicenceApplicationFact>.Accept(new CertificateIssued(
            submission.Licence ?? LicenceId.BornFrom(command.Application), number, submission.Kind, certificate.Sha256,
            certificate.Length, command.Fee, Acting(context), context.On));
        return submission.Licence is null ? issued.Claiming(LicenceNumberClaim, number) : issued;
    }
}
