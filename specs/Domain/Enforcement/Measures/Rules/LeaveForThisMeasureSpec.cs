using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class LeaveForThisMeasureSpec : MeasureSpec
{
    [Fact]
    public void leave_afterwards_is_for_the_measure_that_was_taken() =>
        Given(ImposedInDanger with { Offence = OffenceCode.Parse("HW02") }).By(Head).When(new ApproveMeasure(Id, MeasureKind.SeizureOfVehicle, Blocking, Guangzhou, "批1")).ThenRefused(LeaveForThisMeasure.Id);
}
