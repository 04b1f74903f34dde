using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>While a renewal is undecided, silence is not the end of the licence.</summary>
[Law(AdministrativeLicensingLaw.Art50)]
[RuleText(
    "延续申请 {application} 尚未办结，不作过期处理。",
    "Renewal application {application} is undecided: the licence does not expire meanwhile.")]
public static class NoExpiryWhileRenewalPends
{
    public static readonly RuleId Id = new("LIC-EXP-002");

    public static Refusal? Check(Licence licence) =>
        licence.Renewal is { } pending ? new Refusal(Id, ("application", pending.Application)) : null;
}
