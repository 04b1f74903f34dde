using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Supervision.Archives.Rules;

/// <summary>V-08: no monitoring data go before six months, no record of a violation before three years, and nothing under seal.</summary>
[Law(MonitoringMeasures.Art25), Law(OwnRules.LegalHold)]
[RuleText(
    "V-08 截至 {through} 的数据须保存至 {kept}，或者有 {seals} 项被封存，不得删除。",
    "V-08 Data up to {through} are kept until {kept}, or {seals} seals lie on them: they are not deleted.")]
public static class RetentionOfMonitoringData
{
    /// <summary>The rulebook's code.</summary>
    public const string Code = "V-08";

    public static readonly RuleId Id = new("SUP-RET-001");

    public static Refusal? Check(MonitoringArchive archive, ClearMonitoringDeletion command, LocalDate on)
    {
        var kept = command.Kind is MonitoringDataKind.Tracks
            ? command.Through.PlusMonths(MonitoringMeasures.MonthsOfMonitoringData.On(on))
            : command.Through.PlusYears(MonitoringMeasures.YearsOfViolationRecords.On(on));
        var end = ChinaTime.StartOf(command.Through.PlusDays(1));
        var seals = archive.Seals.Count(seal => seal.From < end);
        return on > kept && seals == 0
            ? null
            : new Refusal(Id, ("through", command.Through), ("kept", kept), ("seals", seals));
    }
}
