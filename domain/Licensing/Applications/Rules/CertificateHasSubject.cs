using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A deregistration and a report of suspension end in no certificate.</summary>
[Law(AdministrativeLicensingLaw.Art39)]
[RuleText(
    "该类申请（{kind}）不颁发证件。",
    "An application of this kind ({kind}) ends in no certificate.")]
public static class CertificateHasSubject
{
    public static readonly RuleId Id = new("LIC-CER-002");

    public static Refusal? Check(LicenceApplication application) =>
        application.Submission!.Kind.EndsInCertificate()
            ? null
            : new Refusal(Id, ("kind", application.Submission!.Kind));
}
