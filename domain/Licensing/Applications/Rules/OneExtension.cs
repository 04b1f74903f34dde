using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>L-05: the review is extended once.</summary>
[Law(AdministrativeLicensingLaw.Art42)]
[RuleText(
    "审查期限只能延长一次。",
    "The review may be extended only once.")]
public static class OneExtension
{
    public static readonly RuleId Id = new("LIC-CLK-004");

    public static Refusal? Check(LicenceApplication application) =>
        application.Clocks.Extension == 0
            ? null
            : new Refusal(Id);
}
