using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>动态调整等级: a veto event, such as a fatal accident, lowers a confirmed grade within its cycle.</summary>
/// <param name="Entry">The entry that is the veto event; null where only the document proves it.</param>
[ActOf(Role.CreditOfficer, Role.SuperiorAuthority, Role.System), Law(OwnRules.CreditGrades), Law(TransportQualityReputation.Grades)]
public sealed record AdjustGradeDynamically(
    CreditProfileId Profile, CreditModelKind Kind, CreditGrade To, VetoGround Ground, string DocumentNumber, int? Entry = null) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, AdjustGradeDynamically command, CreditContext context)
    {
        var grading = profile.Gradings.GetValueOrDefault(command.Kind);
        if (ScoreBeforeGrade.Check(grading) is { } unscored) return unscored;
        if (grading is { Stage: GradingStage.Confirmed, Grade: { } now } && now == command.To) return Decision<CreditProfileFact>.Nothing;
        if (VetoOnlyLowers.Check(profile, grading!, command) is { } raised) return raised;
        return new GradeDowngraded(
            grading!.Model, grading.Grade!.Value, command.To, command.Ground, command.Entry, command.DocumentNumber, context.On);
    }
}
