using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>A hearing is announced and held because it was asked for, and once.</summary>
[Law(AdministrativeLicensingLaw.Art47)]
[RuleText(
    "该申请没有待举行的听证。",
    "No hearing is outstanding.")]
public static class HearingOnRequest
{
    public static readonly RuleId Id = new("LIC-HEA-004");

    public static Refusal? Check(LicenceApplication application) =>
        application.Hearing.IsOutstanding
            ? null
            : new Refusal(Id);
}
