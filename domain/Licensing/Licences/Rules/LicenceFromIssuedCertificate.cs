using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>L-01: no licence without an application; what is entered rests on the certificate issued on a granted one.</summary>
[Law(AdministrativeLicensingLaw.Art39)]
[RuleText(
    "申请 {application} 没有就该许可证件颁发的证件，不得据此登记。",
    "No certificate was issued on application {application} for this licence, so nothing can rest on it.")]
public static class LicenceFromIssuedCertificate
{
    public static readonly RuleId Id = new("LIC-OPN-002");

    public static Refusal? Check(LicenceId licence, ApplicationId application, LicensingContext context) =>
        context.Issued is { } issued && issued.Application == application && issued.Fact.Licence == licence
            ? null
            : new Refusal(Id, ("application", application));
}
