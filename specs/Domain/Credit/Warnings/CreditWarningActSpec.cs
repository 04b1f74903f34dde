using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Warnings;

/// <summary>Given a warning's life so far, when an act, then.</summary>
public abstract class CreditWarningActSpec : DeciderSpec<CreditWarning, CreditWarningFact, CreditWarningCommand, CreditContext>
{
    protected static readonly CreditWarningId Id = CreditWarningId.Parse("0198c6f0-0000-7000-8000-00000000c0de");
    protected static readonly CreditProfileId Carrier = CreditProfileId.Parse("E:91440101MA5AAAA00W:D3");
    protected static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    protected static readonly RaiseWarning Raising = new(
        Id, CreditWarningKind.EnterpriseDrop, Carrier, CreditDomain.RoadTransport, Guangzhou, "credit.profile/E:91440101MA5AAAA00W:D3#9");

    protected static readonly CreditWarningRaised Raised = new(
        Id, CreditWarningKind.EnterpriseDrop, Carrier, CreditDomain.RoadTransport, Guangzhou, [new("credit.warning-drop-in-30-days", 50, 50)],
        "credit.profile/E:91440101MA5AAAA00W:D3#9", On: new(2026, 3, 2));

    protected static readonly CreditWarningAcknowledged Acknowledged = new(On: new(2026, 3, 3));

    protected internal override CreditWarning Initial => CreditWarning.Initial;

    protected internal override Actor UsualActor => CreditPeople.Officer;

    protected internal override CreditWarning Evolve(CreditWarning state, CreditWarningFact fact) => CreditWarning.Evolve(state, fact);

    protected internal override Decision<CreditWarningFact> Decide(CreditWarning state, CreditWarningCommand command, CreditContext context) =>
        CreditWarningDecider.Decide(state, command, context);

    protected internal override CreditContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults) { Models = CreditSeeds.Models };

    /// <summary>A profile that knows these scores of the provincial index, oldest first.</summary>
    protected static Func<CreditContext, CreditContext> Scored(params (int DaysAgo, int Total, CreditGrade Grade)[] scores) => context => context with
    {
        Profile = CreditProfile.Initial with
        {
            Trend = [.. scores.Select(score => new ScorePoint(context.On.PlusDays(-score.DaysAgo), score.Total, score.Grade))],
        },
    };

    /// <summary>A profile with facts of an item, each so many days old.</summary>
    protected static Func<CreditContext, CreditContext> Recorded(string item, params int[] daysAgo) => context => context with
    {
        Profile = CreditProfile.Initial with
        {
            Entries = daysAgo.Select((days, i) => new CreditEntry(
                i + 1, "specs", $"{i}", context.On.PlusDays(-days), ItemCode.Parse(item), SeverityClass.General, 1, null, null)).ToImmutableList(),
        },
    };
}
