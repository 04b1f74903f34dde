using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Only a renewal that was applied for before expiry can be granted.</summary>
[Law(AdministrativeLicensingLaw.Art50)]
[RuleText(
    "没有以申请 {application} 提出的延续。",
    "No renewal was filed by application {application}.")]
public static class RenewalOnRecord
{
    public static readonly RuleId Id = new("LIC-RNW-003");

    public static Refusal? Check(Licence licence, ApplicationId application) =>
        licence.Renewal?.Application == application ? null : new Refusal(Id, ("application", application));
}
