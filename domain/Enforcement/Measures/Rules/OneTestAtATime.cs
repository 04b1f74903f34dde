using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Measures.Rules;

/// <summary>One test at a time stops the clock, from a day of the measure to a day that has come; days are left out once (ACL 25).</summary>
[Law(AdministrativeCompulsionLaw.Art25)]
[RuleText(
    "检验须逐次进行，起止日期须在强制措施期间内且不晚于 {on}。",
    "Tests follow one another, within the measure and not beyond {on}.")]
public static class OneTestAtATime
{
    public static readonly RuleId Id = new("ENF-MEA-010");

    public static Refusal? CheckBegin(CompulsoryMeasure measure, LocalDate from, LocalDate on) =>
        measure.TestingFrom is not null || from < measure.Imposed!.From || from > on || from < measure.LastOn
            ? new Refusal(Id, ("on", on))
            : null;

    public static Refusal? CheckEnd(CompulsoryMeasure measure, LocalDate lastDay, LocalDate on) =>
        measure.TestingFrom is not { } from || lastDay < from || lastDay > on ? new Refusal(Id, ("on", on)) : null;
}
