using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Silence grants only a renewal that was filed in time.</summary>
[Law(AdministrativeLicensingLaw.Art50)]
[RuleText(
    "延续申请 {application} 于 {filedOn} 提出，晚于 {renewBy}，不适用视为准予延续。",
    "Renewal application {application} was filed on {filedOn}, after {renewBy}: silence does not grant it.")]
public static class DeemedOnlyInTime
{
    public static readonly RuleId Id = new("LIC-RNW-005");

    public static Refusal? Check(Licence licence, PendingRenewal renewal) => renewal.InTime
        ? null
        : new Refusal(
            Id, ("application", renewal.Application), ("filedOn", renewal.FiledOn),
            ("renewBy", licence.RenewBy?.Due ?? renewal.FiledOn));
}
