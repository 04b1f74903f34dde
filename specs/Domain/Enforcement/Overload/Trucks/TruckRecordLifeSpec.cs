using NodaTime;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Trucks;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Trucks;

public sealed class TruckRecordLifeSpec : TruckRecordActSpec
{
    [Fact]
    public void a_filed_capture_is_charged_once()
    {
        var charge = new ChargeJourney(Truck, FirstRecord, TravelDirection.Rising, ChinaTime.At(Day, new(9, 0)), null, Evidence);
        Given().When(charge).ThenFacts(Charged);
        Given(Charged).When(charge).ThenNothing();
    }

    [Fact]
    public void an_annulled_capture_is_released_and_the_journey_is_free_again()
    {
        Given(Charged).When(new ReleaseJourney(Truck, FirstRecord)).ThenFacts(new JourneyReleased(FirstRecord, Day));
        Given(Charged, new JourneyReleased(FirstRecord, Day)).When(Later(30)).ThenAccepted();
    }

    [Fact]
    public void the_third_refusal_in_seven_days_is_a_lead() =>
        Given(Refusal(1, new(2026, 2, 24)), Refusal(2, new(2026, 2, 28))).When(new CountEntryRefusal(Truck, Check(3), Day)).ThenFacts(
            Refusal(3, Day), new RepeatedRefusalNoted(Truck, [Check(1), Check(2), Check(3)], new(2026, 2, 24), Day, Day));

    [Fact]
    public void refusals_that_come_in_late_make_the_same_lead() =>
        Given(Refusal(1, new(2026, 2, 24)), Refusal(3, Day)).When(new CountEntryRefusal(Truck, Check(2), new(2026, 2, 28)))
            .ThenFact<RepeatedRefusalNoted>(noted => (noted.From, noted.Until).ShouldBe((new LocalDate(2026, 2, 24), Day)));

    [Fact]
    public void a_refusal_of_the_eighth_day_before_does_not_count() =>
        Given(Refusal(1, new(2026, 2, 23)), Refusal(2, new(2026, 2, 28))).When(new CountEntryRefusal(Truck, Check(3), Day)).ThenFacts(Refusal(3, Day));

    [Fact]
    public void a_fourth_refusal_of_the_same_run_is_no_second_lead() =>
        Given(
                Refusal(1, new(2026, 2, 26)), Refusal(2, new(2026, 2, 27)), Refusal(3, new(2026, 2, 28)),
                new RepeatedRefusalNoted(Truck, [Check(1), Check(2), Check(3)], new(2026, 2, 26), new(2026, 2, 28), new(2026, 2, 28)))
            .When(new CountEntryRefusal(Truck, Check(4), Day)).ThenFacts(Refusal(4, Day));
}
