using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Trucks;
using Regulatory.Domain.Enforcement.Overload.Trucks.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Trucks.Rules;

public sealed class OneActOneCaseSpec : TruckRecordActSpec
{
    [Fact]
    public void a_capture_of_the_same_journey_within_two_hours_is_the_same_act()
    {
        Given(Charged).When(Later(120)).ThenRefused(OneActOneCase.Id).Details["record"].ShouldBe(FirstRecord.ToString());
        Given(Charged).When(Later(-120)).ThenRefused(OneActOneCase.Id);
    }

    [Fact]
    public void after_two_hours_it_is_another() => Given(Charged).When(Later(121)).ThenAccepted();

    [Fact]
    public void the_way_back_is_another_act() => Given(Charged).When(Later(30, TravelDirection.Falling)).ThenAccepted();

    [Fact]
    public void another_waybill_is_another_journey()
    {
        var first = Charged with { Journey = "YD-1" };
        Given(first).When(Later(30, journey: "YD-2")).ThenAccepted();
        Given(first).When(Later(30, journey: "YD-1")).ThenRefused(OneActOneCase.Id);
        Given(first).When(Later(30)).ThenRefused(OneActOneCase.Id);
    }
}
