using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>While the clock stands still for a hearing, test or expert review, its outcome is awaited.</summary>
[Law(AdministrativeLicensingLaw.Art45)]
[RuleText(
    "审查期限已中止，恢复后方可办理。",
    "The review stands still; it has to be resumed first.")]
public static class ClockRuns
{
    public static readonly RuleId Id = new("LIC-CLK-001");

    public static Refusal? Check(LicenceApplication application) =>
        application.Stage is not Stage.ClockStopped
            ? null
            : new Refusal(Id);
}
