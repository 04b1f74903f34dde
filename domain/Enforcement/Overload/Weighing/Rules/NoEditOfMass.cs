using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Weighing.Rules;

/// <summary>O-12: a mass is never edited; a second capture under the same id would be an edit.</summary>
[Law(OwnRules.NoEditOfMeasurements)]
[RuleText(
    "称重数据不得修改；记录有误的，撤销后重新采集。",
    "A measured mass is not edited: a wrong record is annulled and captured anew under another id.")]
public static class NoEditOfMass
{
    public static readonly RuleId Id = new("OVL-WGH-002");

    public static Refusal? Check(WeighRecord record) => record.Stage is null ? null : new Refusal(Id);
}
