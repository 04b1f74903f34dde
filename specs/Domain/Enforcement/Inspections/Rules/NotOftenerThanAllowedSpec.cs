using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Inspections.Rules;

public sealed class NotOftenerThanAllowedSpec : InspectionSpec
{
    [Fact]
    public void a_routine_inspection_keeps_its_distance() =>
        Given().By(UnitHead).Knowing(context => context with { NextInspectionFrom = new(2026, 3, 21) }).When(Plan)
            .ThenRefused(NotOftenerThanAllowed.Id).Details["from"].ShouldBe("2026-03-21");

    [Fact]
    public void on_that_day_it_may_be_held() =>
        Given().By(UnitHead).Knowing(context => context with { NextInspectionFrom = new(2026, 3, 20) }).When(Plan).ThenAccepted();

    [Fact]
    public void a_report_is_looked_into_at_any_time() =>
        Given().By(UnitHead).Knowing(context => context with { NextInspectionFrom = new(2027, 1, 1) })
            .When(Plan with { Kind = InspectionKind.OnCause }).ThenAccepted();
}
