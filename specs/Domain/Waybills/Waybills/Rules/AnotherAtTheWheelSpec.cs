using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class AnotherAtTheWheelSpec : WaybillSpec
{
    [Fact]
    public void nobody_is_the_second_driver_of_themselves() =>
        Codes(content => content with { SecondDriver = content.Driver }).ShouldBe([AnotherAtTheWheel.Id.Value]);

    [Fact]
    public void two_drivers_are_two() =>
        AnotherAtTheWheel.Check(WaybillExamples.Content with { SecondDriver = WaybillExamples.Content.Escort }).ShouldBeNull();

    [Fact]
    public void the_second_driver_does_not_take_over_as_the_first() =>
        Given([Saying(content => content with { SecondDriver = content.Escort }), .. WaybillExamples.UpToLoading[1..], WaybillExamples.Departed])
            .Knowing(context => context with
            {
                Circumstances = WaybillExamples.InOrder with
                {
                    Crew = [.. WaybillExamples.InOrder.Crew, new(WaybillExamples.Escort, CrewDuty.Driver, "Active", InForce: true, null, NumberAgrees: true), new(WaybillExamples.Driver, CrewDuty.Escort, "Active", InForce: true, null, NumberAgrees: true)],
                },
            })
            .When(new AmendInTransit(WaybillExamples.Id, "换驾驶员", Driver: WaybillExamples.Particulars.Escort, Escort: WaybillExamples.Particulars.Driver)).ThenRefused(AnotherAtTheWheel.Id);
}
