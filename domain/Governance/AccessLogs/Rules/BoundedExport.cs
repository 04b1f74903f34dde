using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.AccessLogs.Rules;

/// <summary>A case file is of grade L3 or above (data-governance §2): one person alone exports so many facts of it and no more (D-02).</summary>
[Law(OwnRules.PurposeOfReading)]
[RuleText(
    "一人一次导出的案卷不得超过 {most} 条事实；超过的属批量导出，须经两人批准。",
    "One person exports a case of at most {most} facts; more is a bulk export, which takes the approval of two persons.")]
public static class BoundedExport
{
    public static readonly RuleId Id = new("GOV-ACC-003");

    public static Refusal? Check(RecordExport export, ActContext context)
    {
        var most = context.Figures.NumberOf(AccessLogFigures.FactsOfOneExport, context.On);
        return export.Facts > most ? new(Id, ("most", most)) : null;
    }
}
