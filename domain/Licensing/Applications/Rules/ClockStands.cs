using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>Only a clock that stands still is resumed.</summary>
[Law(AdministrativeLicensingLaw.Art45)]
[RuleText(
    "审查期限未中止。",
    "The review does not stand still.")]
public static class ClockStands
{
    public static readonly RuleId Id = new("LIC-CLK-002");

    public static Refusal? Check(LicenceApplication application) =>
        application.Stage is Stage.ClockStopped
            ? null
            : new Refusal(Id);
}
