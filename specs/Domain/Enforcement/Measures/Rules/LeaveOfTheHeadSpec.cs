using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Measures.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Measures.Rules;

public sealed class LeaveOfTheHeadSpec : MeasureSpec
{
    [Fact]
    public void without_leave_and_without_danger_nothing_is_held() =>
        Given().When(Impose).ThenRefused(LeaveOfTheHead.Id);

    [Fact]
    public void leave_for_another_offence_is_none() =>
        Given(Approved with { Offence = OffenceCode.Parse("HW02") }).When(Impose).ThenRefused(LeaveOfTheHead.Id);

    [Fact]
    public void danger_does_not_wait_and_the_leave_follows_within_a_day() =>
        Given().When(Impose with { Danger = "车辆即将驶离" }).ThenFact<MeasureImposed>(imposed =>
            imposed.ApproveBy.ShouldBe(ChinaTime.At(new(2026, 3, 3), new(10, 0))));
}
