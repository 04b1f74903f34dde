using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Inspections.Rules;

public sealed class InspectionDaySpec : InspectionSpec
{
    [Fact]
    public void nothing_is_inspected_tomorrow() =>
        Given(Planned).When(Hold with { HeldOn = new(2026, 3, 3) }).ThenRefused(InspectionDay.Id);

    [Fact]
    public void nor_before_it_was_planned() =>
        Given(Planned).When(Hold with { HeldOn = new(2026, 2, 19) }).ThenRefused(InspectionDay.Id);
}
