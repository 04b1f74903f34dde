using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.AccessLogs.Rules;

/// <summary>One answer shows highly sensitive values of so many rows and no more; beyond would be a bulk export, which nobody makes alone (D-02).</summary>
[Law(OwnRules.PurposeOfReading)]
[RuleText("一次读取的 L4 级数据不得超过 {most} 行。", "One reading shows data of grade L4 of at most {most} rows.")]
public static class BoundedReading
{
    public static readonly RuleId Id = new("GOV-ACC-002");

    public static Refusal? Check(RecordReading reading, ActContext context)
    {
        var most = context.Figures.NumberOf(AccessLogFigures.RowsOfOneReading, context.On);
        return reading.Objects.Length > most ? new(Id, ("most", most)) : null;
    }
}
