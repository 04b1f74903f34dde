using System.Collections.Immutable;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Warnings;

/// <summary>发出预警: for one cause once. What a subject's profile says is looked up; the statistics of fields and cities are handed in.</summary>
/// <param name="Profile">The profile it is about; null for warnings about a field or a city.</param>
/// <param name="Division">The division that it is for.</param>
/// <param name="Cause">Stream and number of the fact, or the day of the review.</param>
/// <param name="Statistics">Of the field or city; null for warnings about a subject.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(OwnRules.CreditWarnings)]
public sealed record RaiseWarning(
    CreditWarningId Warning,
    CreditWarningKind Kind,
    CreditProfileId? Profile,
    CreditDomain Domain,
    DivisionCode Division,
    string Cause,
    FieldStatistics? Statistics = null) : CreditWarningCommand;

public static partial class CreditWarningDecider
{
    /// <summary>Kind of the claim on a warning's cause.</summary>
    public const string CauseOfWarningClaim = "credit.warning-cause";

    private static Decision<CreditWarningFact> Decide(CreditWarning warning, RaiseWarning command, CreditContext context)
    {
        if (warning.Stage is not WarningStage.None) return Decision<CreditWarningFact>.Nothing;
        if (CauseOfWarning.Check(command) is { } causeless) return causeless;
        var measures = MeasuresOf(command, context);
        if (ThresholdCrossed.Check(command.Kind, measures) is { } calm) return calm;
        var raised = new CreditWarningRaised(
            command.Warning, command.Kind, command.Profile, command.Domain, command.Division, measures, command.Cause, context.On);
        return Decision<CreditWarningFact>.Accept(raised).Claiming(
            CauseOfWarningClaim, $"{command.Kind}|{command.Profile?.ToString() ?? $"{command.Domain}|{command.Division}"}|{command.Cause}");
    }

    private static ImmutableArray<WarningMeasure> MeasuresOf(RaiseWarning command, CreditContext context) => (command.Kind, context.Profile, command.Statistics) switch
    {
        (CreditWarningKind.EnterpriseDrop, { } profile, _) => SubjectTriggers.Drop(profile, context.On, context.Figures),
        (CreditWarningKind.EnterprisePattern, { } profile, _) => SubjectTriggers.Pattern(
            profile, context.Models.InForce(CreditModelKind.Provincial, context.On)?.Terms, context.On, context.Figures),
        (CreditWarningKind.PractitionerComplaints, { } profile, _) => SubjectTriggers.Complaints(profile, context.On, context.Figures),
        (CreditWarningKind.PractitionerAccident, { } profile, _) => SubjectTriggers.Accident(profile, context.On, context.Figures),
        (CreditWarningKind.IndustryDecline, _, { } statistics) => FieldTriggers.Decline(statistics, context.On, context.Figures),
        (CreditWarningKind.RegionBelow, _, { } statistics) => FieldTriggers.Below(statistics, context.On, context.Figures),
        _ => [],
    };
}
