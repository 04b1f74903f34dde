using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>One renewal is decided before the next is heard.</summary>
[Law(AdministrativeLicensingLaw.Art50)]
[RuleText(
    "该证件已有未办结的延续申请 {application}。",
    "Renewal application {application} for this licence is still undecided.")]
public static class OneRenewalAtATime
{
    public static readonly RuleId Id = new("LIC-RNW-002");

    public static Refusal? Check(Licence licence) =>
        licence.Renewal is { } pending ? new Refusal(Id, ("application", pending.Application)) : null;
}
