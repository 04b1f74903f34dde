using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Inspections.Rules;

public sealed class InspectionStillPlannedSpec : InspectionSpec
{
    [Fact]
    public void an_inspection_is_held_once() =>
        Given(Planned, Held(InspectionResult.InOrder)).When(Hold).ThenRefused(InspectionStillPlanned.Id);

    [Fact]
    public void a_cancelled_one_is_not_held() =>
        Given(Planned, new InspectionCancelled("企业停业", new(2026, 2, 25))).When(Hold).ThenRefused(InspectionStillPlanned.Id);

    [Fact]
    public void a_held_one_is_not_cancelled() =>
        Given(Planned, Held(InspectionResult.InOrder)).By(UnitHead).When(new CancelInspection(Id, "企业停业")).ThenRefused(InspectionStillPlanned.Id);
}
