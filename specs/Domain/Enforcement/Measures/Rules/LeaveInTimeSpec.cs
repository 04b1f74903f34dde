using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class LeaveInTimeSpec : MeasureSpec
{
    [Fact]
    public void a_day_and_a_minute_later_is_too_late() =>
        Given(ImposedInDanger).At(new(2026, 3, 3), new(10, 1)).By(Head).When(new ApproveMeasure(Id, MeasureKind.SeizureOfVehicle, Blocking, Guangzhou, "批1")).ThenRefused(LeaveInTime.Id);

    [Fact]
    public void a_day_later_is_in_time() =>
        Given(ImposedInDanger).At(new(2026, 3, 3), new(10, 0)).By(Head).When(new ApproveMeasure(Id, MeasureKind.SeizureOfVehicle, Blocking, Guangzhou, "批1")).ThenFact<MeasureApproved>(approved => approved.Afterwards.ShouldBeTrue());
}
