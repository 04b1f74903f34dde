using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Inspections.Rules;

public sealed class OrderOnRecordSpec : InspectionSpec
{
    [Fact]
    public void only_what_was_ordered_is_found_done() =>
        Given(Planned, Held(InspectionResult.MajorHazard)).When(new ConfirmHazardRemoved(Id, "责改1", Both, "已更换制动")).ThenRefused(OrderOnRecord.Id);

    [Fact]
    public void an_ordered_removal_is_confirmed_by_two_officers() =>
        Given(Planned, Held(InspectionResult.MajorHazard), new HazardRemovalOrdered("责改1", "制动失效", new(2026, 3, 9), true, "应急局", new(2026, 3, 1)))
            .When(new ConfirmHazardRemoved(Id, "责改1", Both, "已更换制动")).ThenAccepted();
}
