using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Repair by these rules begins with the Measures; what was before them is not held here.</summary>
[Law(CreditRepairMeasures.Repair)]
[RuleText(
    "信用修复管理办法自 {from} 起施行。",
    "The Measures on Credit Repair are in force from {from}.")]
public static class RepairUnderTheMeasures
{
    public static readonly RuleId Id = new("CRD-REP-001");

    public static Refusal? Check(LocalDate on) =>
        on < CreditRepairMeasures.Commencement ? new Refusal(Id, ("from", CreditRepairMeasures.Commencement)) : null;
}
