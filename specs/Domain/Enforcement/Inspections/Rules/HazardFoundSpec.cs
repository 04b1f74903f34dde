using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Inspections.Rules;

public sealed class HazardFoundSpec : InspectionSpec
{
    [Fact]
    public void no_order_without_a_major_hazard() =>
        Given(Planned, Held(InspectionResult.ToCorrect)).By(Head).When(new OrderHazardRemoval(Id, "责改1", "制动失效", new(2026, 3, 9), UseStopped: true, "广州市应急管理局")).ThenRefused(HazardFound.Id);

    [Fact]
    public void a_found_hazard_is_ordered_to_be_removed() =>
        Given(Planned, Held(InspectionResult.MajorHazard)).By(Head).When(new OrderHazardRemoval(Id, "责改1", "制动失效", new(2026, 3, 9), UseStopped: true, "广州市应急管理局")).ThenAccepted();
}
