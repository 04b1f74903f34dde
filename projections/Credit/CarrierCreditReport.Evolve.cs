using System.Collections.Immutable;
using System.Diagnostics;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Scoring;

namespace Regulatory.Projections.Credit;

public sealed partial record CarrierCreditReport
{
    private const int LongestTrend = 100;

    public static CarrierCreditReport Evolve(CarrierCreditReport? row, CreditProfileFact fact, FactContext at) =>
        After(row, fact) with { Version = at.Version, ChangedOn = fact.On };

    private static CarrierCreditReport After(CarrierCreditReport? row, CreditProfileFact fact) => fact switch
    {
        CreditProfileOpened opened => row is null ? Born(opened) : row with
        {
            Name = CreditName.Of(opened.Name, opened.PersonName), PersonName = opened.PersonName?.Clear, Division = opened.Division, Trade = opened.Trade,
            Closed = false,
        },
        CreditFactRecorded => row! with { Entries = row.Entries + 1, Counting = row.Counting + 1 },
        CreditFactReversed or RepairGranted => row! with { Counting = row.Counting - 1 },
        CreditDutyPerformed or RepairApplied or RepairRefused => row!,
        DriverGradeBReached => row! with { FullMarksOn = fact.On },
        DriverGradeRestored => row! with { FullMarksOn = null },
        ScoreComputed computed => Scored(row!, computed),
        GradeProposed proposed => row!.Staged(proposed.Model, evaluation => evaluation with { Stage = GradingStage.Proposed, Grade = proposed.Grade }),
        GradeAnnounced announced => row!.Staged(announced.Model, evaluation => evaluation with
        {
            Stage = GradingStage.Announced, Grade = announced.Grade, ObjectBy = announced.ObjectBy.Due,
        }),
        ObjectionFiled filed => row!.Staged(filed.Model, evaluation => evaluation with { Stage = GradingStage.ObjectionPending }) with
        {
            OpenObjections = row.OpenObjections + 1,
            Objections = row.Objections.Add(
                new(filed.Objection, filed.Model.ToString(), filed.Contested, filed.Grounds, filed.On, null, null, null, null)),
        },
        ObjectionResolved resolved => Resolved(row!, resolved),
        GradeConfirmed confirmed => row!.Staged(confirmed.Model, evaluation => evaluation with { Stage = GradingStage.Confirmed, Grade = confirmed.Grade }),
        GradeDowngraded downgraded => row!.Staged(downgraded.Model, evaluation => evaluation with { Grade = downgraded.To }),
        CreditProfileClosed => row! with { Closed = true },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static CarrierCreditReport Born(CreditProfileOpened opened) => new(
        opened.Profile, opened.Profile.Subject.ToString(), opened.Profile.Domain, CreditName.Of(opened.Name, opened.PersonName), opened.PersonName?.Clear,
        opened.Profile.Subject.Party, opened.Trade, opened.Division, opened.CycleFrom, 0, 0, [], [], 0, false, 0, opened.On)
    {
        Certificate = opened.Certificate,
    };

    /// <summary>A new score of the same cycle keeps the stage of its grade while the grade by the model stays, as the profile does.</summary>
    private static CarrierCreditReport Scored(CarrierCreditReport row, ScoreComputed computed)
    {
        var before = row.Evaluations.FirstOrDefault(evaluation => SameModel(evaluation, computed.Model));
        var fresh = new CreditEvaluation(
            computed.Model.ToString(), computed.Cycle.From, computed.Cycle.Until, computed.AsOf, computed.Total, computed.Grade, GradingStage.Scored,
            null, null, [.. computed.Parts.Select(Addend)], computed.Cause);
        if (before is not null && before.CycleFrom == fresh.CycleFrom && before.ByModel == fresh.ByModel)
            fresh = fresh with { Stage = before.Stage, Grade = before.Grade, ObjectBy = before.ObjectBy };
        var scored = row with
        {
            Evaluations = [.. row.Evaluations.Where(evaluation => !SameModel(evaluation, computed.Model)), fresh],
        };
        return computed.Model.Kind is not CreditModelKind.Provincial ? scored : scored with
        {
            Score = computed.Total, Grade = computed.Grade,
            Trend = [.. row.Trend.TakeLast(LongestTrend - 1), new(computed.AsOf, computed.Total, computed.Grade)],
        };
    }

    /// <summary>As the profile does: one to the grade itself that is upheld ends the announcement.</summary>
    private static CarrierCreditReport Resolved(CarrierCreditReport row, ObjectionResolved resolved)
    {
        var left = row.OpenObjections - 1;
        return row.Staged(resolved.Model, evaluation =>
            resolved is { Upheld: true, Excluded.IsEmpty: true } ? evaluation with { Stage = GradingStage.Scored, Grade = null, ObjectBy = null }
            : left == 0 && evaluation.Stage is GradingStage.ObjectionPending ? evaluation with { Stage = GradingStage.Announced }
            : evaluation) with
        {
            OpenObjections = left, Counting = row.Counting - resolved.Excluded.Length,
            Objections =
            [
                .. row.Objections.Select(objection => objection.Number != resolved.Objection ? objection : objection with
                {
                    ResolvedOn = resolved.On, Upheld = resolved.Upheld, DocumentNumber = resolved.DocumentNumber, Reasons = resolved.Reasons,
                }),
            ],
        };
    }

    private CarrierCreditReport Staged(CreditModelId model, Func<CreditEvaluation, CreditEvaluation> change) => this with
    {
        Evaluations = [.. Evaluations.Select(evaluation => SameModel(evaluation, model) ? change(evaluation) : evaluation)],
    };

    private static bool SameModel(CreditEvaluation evaluation, CreditModelId model) => CreditModelId.Parse(evaluation.Model).Kind == model.Kind;

    private static CreditAddend Addend(Addend part) => new(part.Item.ToString(), part.Points, part.Entries, part.Measure, part.Decay);
}
