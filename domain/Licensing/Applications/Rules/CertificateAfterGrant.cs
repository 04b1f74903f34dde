using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-01: a certificate is issued on a grant and on nothing else.</summary>
[Law(AdministrativeLicensingLaw.Art39), Law(AdministrativeLicensingLaw.Art44)]
[RuleText(
    "未作出准予许可决定，不得颁发证件（{stage}）。",
    "No certificate without a grant ({stage}).")]
public static class CertificateAfterGrant
{
    public static readonly RuleId Id = new("LIC-CER-001");

    public static Refusal? Check(LicenceApplication application) =>
        application.Stage is Stage.Granted or Stage.CertificateIssued
            ? null
            : new Refusal(Id, ("stage", application.Stage));
}
