using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Within its cycle a confirmed grade only falls, by a veto event that a document or an entry proves.</summary>
[Law(OwnRules.CreditGrades)]
[RuleText(
    "动态调整须有文号，且只能低于现等级 {grade}。",
    "A veto event lowers the confirmed grade {grade} by a numbered document, and does nothing else.")]
public static class VetoOnlyLowers
{
    public static readonly RuleId Id = new("CRD-GRD-013");

    public static Refusal? Check(CreditProfile profile, Grading grading, AdjustGradeDynamically command) =>
        grading.Stage is GradingStage.Confirmed && grading.Grade is { } now && command.To.WorseThan(now)
            && !string.IsNullOrWhiteSpace(command.DocumentNumber) && (command.Entry is not { } entry || profile.Find(entry) is { Counts: true })
            ? null
            : new Refusal(Id, ("grade", (object?)grading.Grade ?? "—"));
}
