using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences.Rules;

/// <summary>Silence grants a renewal; a decision that was taken is not silence, even while its certificate is still to be issued.</summary>
[Law(AdministrativeLicensingLaw.Art50)]
[RuleText(
    "延续申请 {application} 已作出决定，不适用视为准予延续。",
    "Renewal application {application} has been decided: nothing is granted by silence.")]
public static class UndecidedAtExpiry
{
    public static readonly RuleId Id = new("LIC-RNW-006");

    public static Refusal? Check(PendingRenewal renewal, LicensingContext context) =>
        context.PendingRenewal is { IsDecided: true } ? new Refusal(Id, ("application", renewal.Application)) : null;
}
