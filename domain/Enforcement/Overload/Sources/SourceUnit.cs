using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>Where a source unit stands under supervision.</summary>
public enum SourceStage
{
    /// <summary>已公布</summary>
    Listed,

    /// <summary>已联网</summary>
    Connected,

    /// <summary>监管中</summary>
    Monitored,

    /// <summary>已警示</summary>
    Warned,

    /// <summary>已责令改正</summary>
    Ordered,

    /// <summary>已处罚</summary>
    Punished,

    /// <summary>已移出</summary>
    Delisted,
}

/// <summary>A source of freight as its deciders remember it 货运源头单位.</summary>
/// <param name="Stage">Null while it is not listed.</param>
/// <param name="Unit">Who it is.</param>
/// <param name="ScaleValidUntil">Last day of its scale's certificate.</param>
/// <param name="Penalties">Numbers of the decisions that punished it.</param>
/// <param name="ExceededUntil">Day of the latest hit of the last excess of hits.</param>
public sealed record SourceUnit(
    SourceStage? Stage,
    PartyOnRecord? Unit,
    DivisionCode Division,
    LocalDate? ScaleValidUntil,
    ImmutableArray<SourceHitCounted> Hits,
    LocalDate ExceededUntil,
    ImmutableHashSet<string> Penalties,
    LocalDate? LastOn)
{
    public static SourceUnit Initial { get; } = new(null, null, default, null, [], LocalDate.MinIsoValue, [], null);

    public static SourceUnit Evolve(SourceUnit state, SourceUnitFact fact) => Apply(state, fact) with
    {
        LastOn = state.LastOn is { } last ? LocalDate.Max(last, fact.On) : fact.On,
    };

    /// <summary>The excess that a hit of a day makes with those around it, which may have been counted before it; null while they are few.</summary>
    public SourceHitsExceeded? ExcessWith(LocalDate hitOn, ActContext context) =>
        Hits.Select(hit => hit.HitOn).Where(day => day >= hitOn).Distinct().Order()
            .Select(until => Excess(until, context)).FirstOrDefault(excess => excess?.From <= hitOn);

    /// <summary>The excess of hits that those of the days up to one make; null while they are few.</summary>
    private SourceHitsExceeded? Excess(LocalDate until, ActContext context)
    {
        var days = context.Figures.NumberOf(OverloadFigures.DaysOfHits, until);
        var recent = Hits.Where(hit => hit.HitOn > until.PlusDays(-days) && hit.HitOn <= until).Select(hit => hit.HitOn).Order().ToArray();
        return recent.Length >= context.Figures.NumberOf(OverloadFigures.HitsOfSourceUnit, until)
            ? new(recent.Length, recent[0], until, context.On)
            : null;
    }

    private static SourceUnit Apply(SourceUnit state, SourceUnitFact fact) => fact switch
    {
        SourceUnitListed listed => Initial with { Stage = SourceStage.Listed, Unit = listed.Unit, Division = listed.Division },
        SourceUnitConnected connected => state with
        {
            Stage = state.Stage is SourceStage.Listed ? SourceStage.Connected : state.Stage, ScaleValidUntil = connected.ValidUntil,
        },
        SourceMonitoringBegun => state with { Stage = SourceStage.Monitored },
        SourceHitCounted hit => state with { Hits = state.Hits.Add(hit) },
        SourceHitsExceeded exceeded => state with { ExceededUntil = exceeded.Until },
        SourceUnitWarned => state with { Stage = SourceStage.Warned },
        SourceUnitOrdered => state with { Stage = SourceStage.Ordered },
        SourceUnitPunished punished => state with
        {
            Stage = SourceStage.Punished, Penalties = state.Penalties.Add(punished.DecisionNumber),
        },
        SourceUnitDelisted => state with { Stage = SourceStage.Delisted },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
