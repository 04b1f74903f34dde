using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>
/// What a fact of an application does to the licence it concerns: an act upon that licence, recorded in the same transaction,
/// or nothing.
/// </summary>
public static class LicenceConsequence
{
    /// <param name="id">The application.</param>
    /// <param name="application">The application after the fact.</param>
    /// <param name="agency">Name of the authority that acts.</param>
    public static LicenceCommand? Of(
        ApplicationId id, LicenceApplication application, LicenceApplicationFact fact, string agency, ActContext context) => fact switch
        {
            CertificateIssued issued => OfCertificate(id, application, issued, agency, context),
            ApplicationSubmitted { Kind: ApplicationKind.Renewal, Licence: { } licence } => new FileRenewal(licence, id, fact.On),
            LicenceGranted granted when Concerned(application, ApplicationKind.Deregistration) is { } licence => new DeregisterLicence(
                licence, DeregistrationGround.OtherByLaw, granted.DocumentNumber, granted.Content, Application: id),
            _ when EndOf(fact) is { } end && Concerned(application, ApplicationKind.Renewal) is { } licence =>
                new CloseRenewal(licence, id, end),
            _ => null,
        };

    private static LicenceCommand? OfCertificate(
        ApplicationId id, LicenceApplication application, CertificateIssued issued, string agency, ActContext context)
    {
        var (submission, grant) = (application.Submission!, application.Grant!);
        var certificate = new CertificateDigest(issued.UnsignedSha256, issued.UnsignedLength);
        return issued.Kind switch
        {
            ApplicationKind.New => Opening(id, submission, grant, issued, certificate, agency, context),
            ApplicationKind.Change => new ChangeLicence(
                issued.Licence, id, grant.Scope, submission.Applicant, certificate, submission.Succession),
            ApplicationKind.Renewal => new RenewLicence(issued.Licence, id, grant.Term.Until, certificate),
            ApplicationKind.Replacement => new ReplaceCertificate(issued.Licence, id, certificate),
            _ => null,
        };
    }

    private static OpenLicence Opening(
        ApplicationId id,
        ApplicationSubmitted submission,
        LicenceGranted grant,
        CertificateIssued issued,
        CertificateDigest certificate,
        string agency,
        ActContext context)
    {
        var kind = submission.LicenceKind;
        var vehicle = kind is LicenceKind.VehicleCertificate;
        return new(
            issued.Licence, id, issued.LicenceNumber, submission.Item, kind, submission.Applicant, submission.Division, agency,
            grant.Scope, grant.Term.From, grant.Term.Until, certificate,
            Under: submission.Under,
            NextReview: vehicle
                ? grant.Term.From.PlusMonths(context.Figures.NumberOf(LicenceFigures.MonthsToAnnualReview, issued.On))
                : null);
    }

    private static LicenceId? Concerned(LicenceApplication application, ApplicationKind kind) =>
        application.Submission is { } submission && submission.Kind == kind ? submission.Licence : null;

    private static RenewalEnd? EndOf(LicenceApplicationFact fact) => fact switch
    {
        LicenceRefused => RenewalEnd.Refused,
        ApplicationWithdrawn => RenewalEnd.Withdrawn,
        ApplicationTerminated => RenewalEnd.Terminated,
        ApplicationNotAccepted or ApplicationNotNeeded => RenewalEnd.NotAccepted,
        _ => null,
    };
}
