using System.Collections.Immutable;
using System.Diagnostics;

namespace Regulatory.Domain.Credit.Profiles;

public sealed partial record CreditProfile
{
    private const int DaysOfTrend = 400;

    public static CreditProfile Evolve(CreditProfile state, CreditProfileFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static CreditProfile Apply(CreditProfile state, CreditProfileFact fact) => fact switch
    {
        CreditProfileOpened opened => state with
        {
            Id = opened.Profile, Name = opened.Name, PersonName = opened.PersonName, Division = opened.Division, Trade = opened.Trade,
            CycleFrom = opened.CycleFrom, Closed = false,
        },
        CreditFactRecorded recorded => (state with
        {
            Entries = state.Entries.Add(CreditEntry.Of(recorded)),
            Sources = state.Sources.SetItem((recorded.SourceSystem, DocumentNumbers.Plain(recorded.DocumentNumber), recorded.ItemCode), recorded.Entry),
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
            Confirmed = state.Final(new(confirmed.Model, confirmed.Cycle, confirmed.Grade, confirmed.On)),
        },
        GradeDowngraded downgraded => state.Graded(downgraded.Model, grading => grading with
        {
            Grade = downgraded.To, Veto = new(downgraded.To, downgraded.Entry),
        }) with
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
        Find(number) is { } entry ? Noted(number, change).Outdated(entry.DocumentOn).Unvetoed(number) : this;

    /// <summary>A veto that rests on an entry falls with it.</summary>
    private CreditProfile Unvetoed(int number) => Find(number) is { Counts: true } ? this : this with
    {
        Gradings = Gradings.SetItems(
            Gradings.Where(pair => pair.Value.Veto?.Entry == number).Select(pair => KeyValuePair.Create(pair.Key, pair.Value with { Veto = null }))),
    };

    private CreditProfile Outdated(NodaTime.LocalDate documentOn) => this with
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
        if (before?.Cycle == computed.Cycle) grading = grading with { Veto = before.Veto };
        if (stands) grading = grading with { Stage = before!.Stage, Grade = before.Grade, ObjectBy = before.ObjectBy };
        return this with
        {
            Gradings = Gradings.SetItem(computed.Model.Kind, grading),
            Trend = computed.Model.Kind is CreditModelKind.Provincial
                ? [.. Trend.Where(point => point.AsOf.PlusDays(DaysOfTrend) >= computed.AsOf), new(computed.AsOf, computed.Total, computed.Grade)]
                : Trend,
        };
    }

    /// <summary>
    /// An objection to the grade itself that is upheld ends the announcement: another grade must be proposed and announced. One to entries
    /// lets it stand, for the score is computed without them before anything is confirmed.
    /// </summary>
    private CreditProfile Resolved(ObjectionResolved resolved)
    {
        var state = resolved.Excluded.Aggregate(this, (profile, number) => profile.Changed(number, entry => entry with { Excluded = true }));
        state = state with { Objections = [.. state.Objections.Where(objection => objection.Number != resolved.Objection)] };
        if (resolved is { Upheld: true, Excluded.IsEmpty: true })
            return state.Graded(resolved.Model, grading => grading with { Stage = GradingStage.Scored, Grade = null, ObjectBy = null });
        return state.Objections.Any(objection => objection.Model.Kind == resolved.Model.Kind)
            ? state
            : state.Graded(resolved.Model, grading => grading.Stage is GradingStage.ObjectionPending ? grading with { Stage = GradingStage.Announced } : grading);
    }

    /// <summary>A cycle has one final grade, whenever it was confirmed.</summary>
    private ImmutableArray<ConfirmedGrade> Final(ConfirmedGrade grade) =>
    [
        .. Confirmed.Where(known => known.Model.Kind != grade.Model.Kind || known.Cycle != grade.Cycle).Append(grade)
            .OrderBy(known => known.Cycle.From),
    ];

    private ImmutableArray<ConfirmedGrade> Lowered(GradeDowngraded downgraded) =>
        Gradings.GetValueOrDefault(downgraded.Model.Kind) is { } grading
            && Confirmed.FirstOrDefault(grade => grade.Model.Kind == downgraded.Model.Kind && grade.Cycle == grading.Cycle) is { } lowered
            ? Confirmed.Replace(lowered, lowered with { Grade = downgraded.To })
            : Confirmed;
}
