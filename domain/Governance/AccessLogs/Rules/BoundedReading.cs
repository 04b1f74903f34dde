using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.AccessLogs.Rules;

/// <summary>One answer shows highly sensitive values of at most 1 000 rows; more would be a bulk export, which nobody makes alone (D-02).</summary>
[Law(OwnRules.PurposeOfReading)]
[RuleText("一次读取的 L4 级数据不得超过 {most} 行。", "One reading shows data of grade L4 of at most {most} rows.")]
public static class BoundedReading
{
    public static readonly RuleId Id = new("GOV-ACC-002");

    private const int Most = 1_000;

    public static Refusal? Check(RecordReading reading) => reading.Objects.Length > Most ? new(Id, ("most", Most)) : null;
}
