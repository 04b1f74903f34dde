using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>拟定等级: the grade of the score, or a worse one with reasons.</summary>
/// <param name="Kind">The model whose evaluation it is.</param>
/// <param name="Reasons">Why the grade is worse than the model's; null where it is that one.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(OwnRules.CreditGrades)]
public sealed record ProposeGrade(CreditProfileId Profile, CreditModelKind Kind, CreditGrade Grade, string? Reasons = null) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, ProposeGrade command, CreditContext context)
    {
        var grading = profile.Gradings.GetValueOrDefault(command.Kind);
        if (ScoreBeforeGrade.Check(grading) is { } unscored) return unscored;
        if (grading!.Stage is GradingStage.Proposed && grading.Grade == command.Grade) return Decision<CreditProfileFact>.Nothing;
        if (StagesInOrder.Check(grading, GradingStage.Scored, GradingStage.Proposed) is { } late) return late;
        if (ScoreOfTheRecord.Check(profile, grading) is { } stale) return stale;
        if (WholeYear.Check(grading) is { } partial) return partial;
        if (GradeByTheModel.Check(grading, command.Grade, command.Reasons) is { } arbitrary) return arbitrary;
        return new GradeProposed(grading.Model, grading.Cycle, command.Grade, command.Reasons, context.On);
    }
}
