using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Retention;

/// <summary>One row of the retention schedule: the law's least, what officers set above it, or both.</summary>
/// <param name="Page">Name of its page under <c>docs/retention</c>, without <c>.md</c>.</param>
/// <param name="Source">Article or section that the period comes from.</param>
/// <param name="Confidence">How sure the period is; a figure says for itself.</param>
/// <param name="Least">What certain law demands at least; null where none is certain.</param>
/// <param name="Figure">What officers may set; null where the law says it all.</param>
public sealed record RetentionRow(
    RecordClass Class, string Page, string Source, Confidence Confidence, Dated<RetentionPeriod>? Least, Figure? Figure)
{
    /// <summary>The period in force on a day: what officers set, and never less than the law's.</summary>
    /// <param name="ended">Day from which both are counted, which tells the longer one.</param>
    public LocalDate KeptUntil(LocalDate ended, LocalDate on, Kernel.Figures figures)
    {
        var set = Figure is { } figure ? new RetentionPeriod(figures.NumberOf(figure, on), UnitOf(figure)).Until(ended) : LocalDate.MinIsoValue;
        var least = Least?.On(on).Until(ended) ?? LocalDate.MinIsoValue;
        return LocalDate.Max(set, least);
    }

    private static RetentionUnit UnitOf(Figure figure) => figure.Unit == "months" ? RetentionUnit.Months : RetentionUnit.Years;
}

/// <summary>How long each class of record is kept (data-governance §9).</summary>
public static class RetentionSchedule
{
    // The rulebook has the periods without the days on which they came into force, so they stand for every earlier day as well.
    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    public static ImmutableArray<RetentionRow> Rows { get; } =
    [
        Certain(
            RecordClass.DangerousGoodsWaybill, "dangerous-goods-waybills", RoadDangerousGoodsSafetyMeasures.Art24, new(12, RetentionUnit.Months),
            RetentionFigures.WaybillInSystem),
        Set(RecordClass.ConsignmentAndLoading, "consignment-and-loading-records", RetentionFigures.ConsignmentAndLoading),
        Certain(RecordClass.TrainingRecord, "training-records", RoadDangerousGoodsSafetyMeasures.Records, new(12, RetentionUnit.Months)),
        Certain(RecordClass.MonitoringTrack, "monitoring-tracks", MonitoringMeasures.Records, new(6, RetentionUnit.Months)),
        Certain(RecordClass.ViolationHandling, "violation-handling", MonitoringMeasures.Records, new(3, RetentionUnit.Years)),
        Certain(RecordClass.NetworkLog, "network-logs", CybersecurityLaw.Art21_3, new(6, RetentionUnit.Months)),
        Certain(
            RecordClass.SensitiveAccessLog, "sensitive-access-log", CybersecurityLaw.Art21_3, new(6, RetentionUnit.Months),
            RetentionFigures.SensitiveAccessLog),
        Certain(RecordClass.AssessmentRecord, "assessment-records", PersonalInformationProtectionLaw.Art56, new(3, RetentionUnit.Years)),
        Certain(RecordClass.StationVideo, "station-video", CounterTerrorismLaw.Art32, new(90, RetentionUnit.Days)),
        Certain(RecordClass.RepairInspectionFile, "repair-inspection-files", GuangdongRoadTransportRegulations.Art33, new(5, RetentionUnit.Years)),
        Set(RecordClass.PenaltyFile, "penalty-files", RetentionFigures.PenaltyFile),
        Set(RecordClass.MajorPenaltyFile, "major-penalty-files", RetentionFigures.MajorPenaltyFile),
        Set(RecordClass.LicenceFile, "licence-files", RetentionFigures.LicenceFile),
        Set(RecordClass.InspectionRecord, "inspection-records", RetentionFigures.InspectionRecord),
        Set(RecordClass.CreditRecord, "credit-records", RetentionFigures.CreditRecord),
    ];

    public static RetentionRow Of(RecordClass record) => Rows.Single(row => row.Class == record);

    private static RetentionRow Certain(RecordClass record, string page, string article, RetentionPeriod least, Figure? figure = null) =>
        new(record, page, article, Confidence.Certain, new Dated<RetentionPeriod>((Beginning, least)), figure);

    private static RetentionRow Set(RecordClass record, string page, Figure figure) =>
        new(record, page, figure.Source, figure.Confidence, null, figure);
}
