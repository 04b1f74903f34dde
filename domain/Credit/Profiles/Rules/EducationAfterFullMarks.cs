using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Grade A returns by continuing education, of full length and proven, after full marks.</summary>
[Law(DriverHonestyMeasures.Grades)]
[RuleText(
    "记满分的驾驶员完成不少于 {hours} 学时继续教育并取得证明后恢复为 A 级。",
    "A driver who reached full marks is graded A again after at least {hours} hours of continuing education, proven by its certificate.")]
public static class EducationAfterFullMarks
{
    public static readonly RuleId Id = new("CRD-GRD-014");

    public static Refusal? Check(CreditProfile profile, RecordDriverEducation command, CreditContext context)
    {
        var asked = profile.FullMarks is { } reached ? context.Models.Find(reached.Model)?.Terms?.Driver?.EducationHours : null;
        return asked is { } hours && command.Hours >= hours && !string.IsNullOrWhiteSpace(command.DocumentNumber)
            ? null
            : new Refusal(Id, ("hours", (object?)asked ?? "—"));
    }
}
