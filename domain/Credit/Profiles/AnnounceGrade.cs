using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>公示等级: the proposed grade is open to objection, for ten working days in construction.</summary>
[ActOf(Role.CreditOfficer, Role.System), Law(ConstructionCreditRules.Announcement), Law(GuangdongRoadTransportRegulations.Art11)]
public sealed record AnnounceGrade(CreditProfileId Profile, CreditModelKind Kind) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, AnnounceGrade command, CreditContext context)
    {
        var grading = profile.Gradings.GetValueOrDefault(command.Kind);
        if (ScoreBeforeGrade.Check(grading) is { } unscored) return unscored;
        if (grading!.Stage is GradingStage.Announced or GradingStage.ObjectionPending) return Decision<CreditProfileFact>.Nothing;
        if (StagesInOrder.Check(grading, GradingStage.Proposed) is { } early) return early;
        if (ScoreOfTheRecord.Check(profile, grading) is { } stale) return stale;
        var days = command.Kind is CreditModelKind.Construction
            ? ConstructionCreditRules.WorkingDaysOfAnnouncement.On(context.On)
            : context.Figures.NumberOf(CreditFigures.WorkingDaysOfAnnouncement, context.On);
        return new GradeAnnounced(
            grading.Model, grading.Cycle, grading.Grade!.Value, grading.Total, context.Calendar.AddWorkingDays(context.On, days), profile.Name,
            profile.PersonName, profile.Division, profile.Trade, context.On);
    }
}
