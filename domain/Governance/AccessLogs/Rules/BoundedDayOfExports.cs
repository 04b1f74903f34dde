using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.AccessLogs.Rules;

/// <summary>
/// Whoever may not take many facts along at once does not take them along piece by piece: one person exports so many facts of cases in a day and
/// no more. How many is no law but a figure of the project, beside D-02.
/// </summary>
[Law(OwnRules.PurposeOfReading)]
[RuleText(
    "一人一日导出的案卷合计不得超过 {most} 条事实，当日已导出 {exported} 条；超过的属批量导出，须经两人批准。",
    "One person exports cases of at most {most} facts in a day, and {exported} were exported today; more is a bulk export, which takes the approval of two persons.")]
public static class BoundedDayOfExports
{
    public static readonly RuleId Id = new("GOV-ACC-004");

    public static Refusal? Check(AccessLog log, RecordExport export, ActContext context)
    {
        var most = context.Figures.NumberOf(AccessLogFigures.FactsExportedInADay, context.On);
        return log.FactsExported + export.Facts > most ? new(Id, ("most", most), ("exported", log.FactsExported)) : null;
    }
}
