using NodaTime;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Credit.Scoring;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>评分: computes a score by a published version of a model from what is on record on a day, and keeps every addend.</summary>
/// <param name="Cause">What made the score be computed: stream and number of the fact, or a document.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(OwnRules.CreditRecord), Law(GuangdongRoadTransportRegulations.Art11)]
public sealed record ComputeScore(CreditProfileId Profile, CreditModelId Model, LocalDate AsOf, string Cause) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, ComputeScore command, CreditContext context)
    {
        var terms = context.Models.Find(command.Model)?.Terms;
        var cycle = terms is null ? (CreditCycle?)null : Score.CycleOf(terms, profile.CycleFrom, command.AsOf);
        if (PublishedModelOnly.Check(command.Model, cycle, context) is { } unpublished) return unpublished;
        if (ModelOfSubject.Check(command.Profile, command.Model, terms!) is { } alien) return alien;
        if (CauseForEveryScore.Check(command.Cause) is { } causeless) return causeless;
        if (ScoreOfAPastDay.Check(profile, command.AsOf, context) is { } early) return early;
        var sheet = Score.Of(terms!, new(
            profile.Entries, cycle!.Value, command.AsOf, profile.Trade, command.Profile.Domain,
            profile.GradeBefore(command.Model.Kind, cycle.Value.From)));
        if (BasisForScore.Check(command.Model, sheet) is { } unmeasured) return unmeasured;
        return profile.Gradings.GetValueOrDefault(command.Model.Kind) is { Stale: false } latest
                && latest.Model == command.Model && latest.AsOf == command.AsOf && latest.Total == sheet!.Total && latest.ByModel == sheet.Grade
            ? Decision<CreditProfileFact>.Nothing
            : new ScoreComputed(
                command.Model, cycle.Value, command.AsOf, sheet!.Total, sheet.Grade, sheet.Parts, sheet.Entries, command.Cause, context.On);
    }
}
