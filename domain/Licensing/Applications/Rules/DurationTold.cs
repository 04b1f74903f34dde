using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications.Rules;

/// <summary>The applicant is told in writing how long the time is that does not count.</summary>
[Law(AdministrativeLicensingLaw.Art45)]
[RuleText(
    "中止期限应当书面告知申请人所需时间。",
    "The applicant must be told in writing how long it will take.")]
public static class DurationTold
{
    public static readonly RuleId Id = new("LIC-CLK-003");

    public static Refusal? Check(StopClock command) =>
        command.ExpectedWorkingDays > 0 && !string.IsNullOrWhiteSpace(command.NoticeNumber) ? null : new Refusal(Id);
}
