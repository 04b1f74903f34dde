using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Inspections.Rules;

public sealed class TimeToRemoveSpec : InspectionSpec
{
    [Fact]
    public void a_hazard_is_not_due_to_be_gone_yesterday() =>
        Given(Planned, Held(InspectionResult.MajorHazard)).By(Head).When(new OrderHazardRemoval(Id, "责改1", "制动失效", new(2026, 3, 9), UseStopped: true, "广州市应急管理局") with { RemoveBy = new(2026, 3, 1) }).ThenRefused(TimeToRemove.Id);
}
