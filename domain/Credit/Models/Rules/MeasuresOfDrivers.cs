using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Models.Rules;

/// <summary>A driver's cycle has twelve months, its full marks are twenty, and an act scores the steps of the Measures: no version changes that.</summary>
[Law(DriverHonestyMeasures.Points)]
[RuleText(
    "驾驶员诚信考核周期为 {months} 个月，满分 {full} 分，一次记分为 {steps} 分，评价模型不得另行规定。",
    "A driver's cycle has {months} months, full marks are {full}, an act scores {steps}: a model does not set them otherwise.")]
public static class MeasuresOfDrivers
{
    public static readonly RuleId Id = new("CRD-MOD-008");

    public static Refusal? Check(ModelTerms terms, LocalDate on)
    {
        if (terms.Driver is not { } scheme) return null;
        var (months, full, steps) = (
            DriverHonestyMeasures.MonthsOfCycle.On(on), DriverHonestyMeasures.FullMarks.On(on), DriverHonestyMeasures.Steps.On(on));
        return scheme.CycleMonths == months && scheme.Full == full && scheme.Steps.Order().SequenceEqual(steps.Select(step => (decimal)step).Order())
            ? null
            : new Refusal(Id, ("months", months), ("full", full), ("steps", string.Join(", ", steps)));
    }
}
