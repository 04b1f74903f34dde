using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>公告等级: the announced grade becomes final and takes the place of the one before.</summary>
[ActOf(Role.CreditOfficer, Role.SuperiorAuthority), Law(OwnRules.CreditGrades), Law(GuangdongRoadTransportRegulations.Art11)]
public sealed record ConfirmGrade(CreditProfileId Profile, CreditModelKind Kind, string DocumentNumber) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, ConfirmGrade command, CreditContext context)
    {
        var grading = profile.Gradings.GetValueOrDefault(command.Kind);
        if (ScoreBeforeGrade.Check(grading) is { } unscored) return unscored;
        if (grading!.Stage is GradingStage.Confirmed) return Decision<CreditProfileFact>.Nothing;
        if (NoOpenObjection.Check(profile, command.Kind) is { } contested) return contested;
        if (StagesInOrder.Check(grading, GradingStage.Announced) is { } early) return early;
        if (ScoreOfTheRecord.Check(profile, grading) is { } stale) return stale;
        if (AnnouncementRunsOut.Check(grading, context.On) is { } running) return running;
        if (ConfirmationByDocument.Check(command.DocumentNumber) is { } bare) return bare;
        return new GradeConfirmed(
            grading.Model, grading.Cycle, grading.Grade!.Value, grading.Total,
            Supersedes: profile.Confirmed.LastOrDefault(grade => grade.Model.Kind == command.Kind)?.Grade, command.DocumentNumber, context.On);
    }
}
