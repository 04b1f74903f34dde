using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>The credit of one subject in one field 信用档案, over all its cycles.</summary>
/// <param name="Id">Null before it is opened.</param>
/// <param name="Entries">Every entry, by number minus one.</param>
/// <param name="Sources">Number of the entry of a source document and item (K-03).</param>
/// <param name="Gradings">The evaluation that is under way or was the latest, by model.</param>
/// <param name="Confirmed">Every final grade, in order; a downgrade replaces the grade that it lowers.</param>
/// <param name="Trend">Scores of the provincial index of the last year.</param>
/// <param name="FullMarks">A driver has reached full marks; null otherwise, and after restoration.</param>
/// <param name="RestoredOn">Day on which a driver's grade was restored last.</param>
/// <param name="LastOn">Legal day of the latest fact.</param>
public sealed record CreditProfile(
    CreditProfileId? Id,
    string? Name,
    Personal? PersonName,
    DivisionCode Division,
    CreditTrade Trade,
    LocalDate CycleFrom,
    ImmutableList<CreditEntry> Entries,
    ImmutableDictionary<(string System, string Document, ItemCode Item), int> Sources,
    ImmutableSortedDictionary<CreditModelKind, Grading> Gradings,
    ImmutableArray<ConfirmedGrade> Confirmed,
    ImmutableArray<ScorePoint> Trend,
    ImmutableArray<OpenObjection> Objections,
    int LastObjection,
    FullMarks? FullMarks,
    LocalDate? RestoredOn,
    bool Closed,
    LocalDate? LastOn)
{
    private const int DaysOfTrend = 400;

    public static CreditProfile Initial { get; } = new(
        null, null, null, default, default, LocalDate.MinIsoValue, [], ImmutableDictionary<(string, string, ItemCode), int>.Empty,
        ImmutableSortedDictionary<CreditModelKind, Grading>.Empty, [], [], [], 0, null, null, false, null);

    /// <summary>An entry by its number; null when there is none.</summary>
    public CreditEntry? Find(int number) => number >= 1 && number <= Entries.Count ? Entries[number - 1] : null;

    /// <summary>The final grade by a kind of model that came last before a day; a driver's restored grade is A.</summary>
    public CreditGrade? GradeBefore(CreditModelKind kind, LocalDate day)
    {
        var last = Confirmed.LastOrDefault(grade => grade.Model.Kind == kind && grade.Cycle.Until < day);
        return last is { Grade: CreditGrade.B } && kind is CreditModelKind.Driver && RestoredOn >= last.Cycle.From ? CreditGrade.A : last?.Grade;
    }

    public static CreditProfile Evolve(CreditProfile state, CreditProfileFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static CreditProfile Apply(CreditProfile state, CreditProfileFact fact) => fact switch
    {
        CreditProfileOpened opened => state with
        {
            Id = opened.Profile, Name = opened.Name, PersonName = opened.PersonName, Division = opened.Division, Trade = opened.Trade,
            CycleFrom = opened.CycleFrom,
        },
        CreditFactRecorded recorded => (state with
        {
            Entries = state.Entries.Add(CreditEntry.Of(recorded)),
            Sources = state.Sources.SetItem((recorded.SourceSystem, recorded.DocumentNumber, recorded.ItemCode), recorded.Entry),
        }).Outdated(recorded.DocumentOn),
        CreditFactReversed reversed => state.Changed(reversed.Entry, entry => entry with { Reversed = true }),
        CreditDutyPerformed performed => state.Changed(performed.Entry, entry => entry with { PerformedOn = performed.PerformedOn }),
        DriverGradeBReached reached => state with { FullMarks = new(reached.Model, reached.Cycle) },
        DriverGradeRestored => state with { FullMarks = null, RestoredOn = fact.On },
        ScoreComputed computed => state.Scored(computed),
        GradeProposed proposed => state.Graded(proposed.Model, grading => grading with { Stage = GradingStage.Proposed, Grade = proposed.Grade }),
        GradeAnnounced announced => state.Graded(announced.Model, grading => grading with
        {
            Stage = GradingStage.Announced, Grade = announced.Grade, ObjectBy = announced.ObjectBy,
        }),
        ObjectionFiled filed => state.Graded(filed.Model, grading => grading with { Stage = GradingStage.ObjectionPending }) with
        {
            Objections = state.Objections.Add(new(filed.Objection, filed.Model, filed.Contested)), LastObjection = filed.Objection,
        },
        ObjectionResolved resolved => state.Resolved(resolved),
        GradeConfirmed confirmed => state.Graded(confirmed.Model, grading => grading with { Stage = GradingStage.Confirmed, Grade = confirmed.Grade }) with
        {
            Confirmed = state.Confirmed.Add(new(confirmed.Model, confirmed.Cycle, confirmed.Grade, confirmed.On)),
        },
        GradeDowngraded downgraded => state.Graded(downgraded.Model, grading => grading with { Grade = downgraded.To }) with
        {
            Confirmed = state.Lowered(downgraded),
        },
        RepairApplied applied => state.Noted(applied.Entry, entry => entry with
        {
            Repair = RepairStage.Applied, RepairApplication = applied.Application,
        }),
        RepairGranted granted => state.Changed(granted.Entry, entry => entry with { Repair = RepairStage.Granted }),
        RepairRefused refused => state.Noted(refused.Entry, entry => entry with { Repair = RepairStage.Refused }),
        CreditProfileClosed => state with { Closed = true },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    /// <summary>An entry changed in a way that scores do not see.</summary>
    private CreditProfile Noted(int number, Func<CreditEntry, CreditEntry> change) =>
        Find(number) is { } entry ? this with { Entries = Entries.SetItem(number - 1, change(entry)) } : this;

    /// <summary>An entry changed, and with it every score that covers it.</summary>
    private CreditProfile Changed(int number, Func<CreditEntry, CreditEntry> change) =>
        Find(number) is { } entry ? Noted(number, change).Outdated(entry.DocumentOn) : this;

    private CreditProfile Outdated(LocalDate documentOn) => this with
    {
        Gradings = Gradings.SetItems(
            Gradings.Where(pair => pair.Value.Covers(documentOn)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value with { Stale = true }))),
    };

    private CreditProfile Graded(CreditModelId model, Func<Grading, Grading> change) =>
        Gradings.GetValueOrDefault(model.Kind) is { } grading ? this with { Gradings = Gradings.SetItem(model.Kind, change(grading)) } : this;

    /// <summary>A new score of the same cycle leaves a proposal or an announcement standing only while the grade stays what it was.</summary>
    private CreditProfile Scored(ScoreComputed computed)
    {
        var before = Gradings.GetValueOrDefault(computed.Model.Kind);
        var stands = before is not null && before.Cycle == computed.Cycle && before.ByModel == computed.Grade;
        var grading = new Grading(computed.Model, computed.Cycle, GradingStage.Scored, computed.AsOf, computed.Total, computed.Grade);
        if (stands) grading = grading with { Stage = before!.Stage, Grade = before.Grade, ObjectBy = before.ObjectBy };
        return this with
        {
            Gradings = Gradings.SetItem(computed.Model.Kind, grading),
            Trend = computed.Model.Kind is CreditModelKind.Provincial
                ? [.. Trend.Where(point => point.AsOf.PlusDays(DaysOfTrend) >= computed.AsOf), new(computed.AsOf, computed.Total, computed.Grade)]
                : Trend,
        };
    }

    private CreditProfile Resolved(ObjectionResolved resolved)
    {
        var state = resolved.Excluded.Aggregate(this, (profile, number) => profile.Changed(number, entry => entry with { Excluded = true }));
        state = state with { Objections = [.. state.Objections.Where(objection => objection.Number != resolved.Objection)] };
        return state.Objections.Any(objection => objection.Model.Kind == resolved.Model.Kind)
            ? state
            : state.Graded(resolved.Model, grading => grading.Stage is GradingStage.ObjectionPending ? grading with { Stage = GradingStage.Announced } : grading);
    }

    private ImmutableArray<ConfirmedGrade> Lowered(GradeDowngraded downgraded)
    {
        var latest = Confirmed.LastOrDefault(grade => grade.Model.Kind == downgraded.Model.Kind);
        return latest is null ? Confirmed : Confirmed.Replace(latest, latest with { Grade = downgraded.To });
    }
}

/// <summary>The cycle in which a driver reached full marks, and the model by which.</summary>
public sealed record FullMarks(CreditModelId Model, CreditCycle Cycle);
