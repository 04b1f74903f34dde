using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Counters.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Counters;

public sealed class ViolationCounterLifeSpec : ViolationCounterActSpec
{
    [Fact]
    public void the_fourth_violation_in_a_year_orders_the_certificate_to_be_revoked() =>
        Given(Counted(1, new(2025, 4, 1)), Counted(2, new(2025, 8, 1)), Counted(3, new(2025, 12, 1))).Knowing(Decided(4)).When(Count(4, new(2026, 2, 1)))
            .ThenFacts(
                Counted(4, new(2026, 2, 1)),
                new CounterThresholdCrossed(
                    OfTruck, CounterMeasure.RevokeVehicleCertificate, 4, null, new(2025, 2, 2), new(2026, 2, 1),
                    [CaseNumber(1), CaseNumber(2), CaseNumber(3), CaseNumber(4)], Day));

    [Fact]
    public void three_are_not_enough() =>
        Given(Counted(1, new(2025, 8, 1)), Counted(2, new(2025, 12, 1))).Knowing(Decided(3)).When(Count(3, new(2026, 2, 1)))
            .ThenFacts(Counted(3, new(2026, 2, 1)));

    [Fact]
    public void a_violation_of_a_year_before_to_the_day_is_out_of_the_count()
    {
        Given(Counted(1, new(2025, 2, 1)), Counted(2, new(2025, 8, 1)), Counted(3, new(2025, 12, 1))).Knowing(Decided(4)).When(Count(4, new(2026, 2, 1)))
            .ThenFacts(Counted(4, new(2026, 2, 1)));
        Given(Counted(1, new(2025, 2, 2)), Counted(2, new(2025, 8, 1)), Counted(3, new(2025, 12, 1))).Knowing(Decided(4)).When(Count(4, new(2026, 2, 1)))
            .ThenFact<CounterThresholdCrossed>();
    }

    [Fact]
    public void a_decision_that_comes_late_counts_by_the_day_of_the_violation() =>
        Given(Counted(1, new(2025, 4, 1)), Counted(3, new(2025, 12, 1)), Counted(4, new(2026, 2, 1))).Knowing(Decided(2)).When(Count(2, new(2025, 8, 1)))
            .ThenFact<CounterThresholdCrossed>(crossed => crossed.Until.ShouldBe(new(2026, 2, 1)));

    [Fact]
    public void a_fifth_violation_of_the_same_run_crosses_no_second_time()
    {
        var four = Given(Counted(1, new(2025, 4, 1)), Counted(2, new(2025, 8, 1)), Counted(3, new(2025, 12, 1))).Knowing(Decided(4))
            .When(Count(4, new(2026, 2, 1))).ThenAccepted();
        four.Knowing(Decided(5)).When(Count(5, new(2026, 2, 20))).ThenFacts(Counted(5, new(2026, 2, 20)));
    }

    [Fact]
    public void a_reversal_takes_the_violation_out_and_undoes_the_threshold()
    {
        var four = Given(Counted(1, new(2025, 4, 1)), Counted(2, new(2025, 8, 1)), Counted(3, new(2025, 12, 1))).Knowing(Decided(4))
            .When(Count(4, new(2026, 2, 1))).ThenAccepted();
        four.When(new UncountViolation(OfTruck, CaseNumber(2), "粤府复〔2026〕7号")).ThenFacts(
            new ViolationUncounted(CaseNumber(2), "粤府复〔2026〕7号", Day),
            new CounterThresholdUndone(OfTruck, CounterMeasure.RevokeVehicleCertificate, new(2025, 2, 2), new(2026, 2, 1), Day));
    }

    [Fact]
    public void a_reversal_that_leaves_four_undoes_nothing()
    {
        var five = Given(Counted(1, new(2025, 4, 1)), Counted(2, new(2025, 8, 1)), Counted(3, new(2025, 12, 1))).Knowing(Decided(4))
            .When(Count(4, new(2026, 2, 1))).ThenAccepted().Knowing(Decided(5)).When(Count(5, new(2026, 2, 20))).ThenAccepted();
        five.When(new UncountViolation(OfTruck, CaseNumber(2), "粤府复〔2026〕7号"))
            .ThenFacts(new ViolationUncounted(CaseNumber(2), "粤府复〔2026〕7号", Day));
    }

    [Fact]
    public void a_case_counts_once() => Given(Counted(1, new(2026, 2, 1))).Knowing(Decided(1)).When(Count(1, new(2026, 2, 1))).ThenNothing();

    [Fact]
    public void what_never_counted_is_not_taken_out() => Given().When(new UncountViolation(OfTruck, CaseNumber(1), "文号")).ThenNothing();

    [Fact]
    public void a_driver_is_ordered_to_stop()
    {
        var driver = CounterId.OfDriver(DriverParty);
        Given(Counted(1, new(2025, 4, 1)), Counted(2, new(2025, 8, 1)), Counted(3, new(2025, 12, 1))).Knowing(Decided(4))
            .When(Count(4, new(2026, 2, 1), driver)).ThenFact<CounterThresholdCrossed>(crossed => crossed.Measure.ShouldBe(CounterMeasure.StopDriver));
    }

    [Fact]
    public void an_enterprise_is_stopped_above_a_tenth_of_its_trucks()
    {
        var twenty = new FleetRecorded(new(2026, 1, 31), 20, new(2026, 2, 1));
        var two = Given(twenty, Counted(1, new(2026, 2, 3), Lorry(1))).Knowing(Decided(2))
            .When(Count(2, new(2026, 2, 5), OfEnterprise, Lorry(2))).ThenFacts(Counted(2, new(2026, 2, 5), Lorry(2)));
        two.Knowing(Decided(3)).When(Count(3, new(2026, 2, 6), OfEnterprise, Lorry(3))).ThenFact<CounterThresholdCrossed>(crossed =>
            crossed.ShouldSatisfyAllConditions(
                () => crossed.Measure.ShouldBe(CounterMeasure.StopEnterprise), () => crossed.Count.ShouldBe(3), () => crossed.Fleet.ShouldBe(20)));
    }

    [Fact]
    public void a_truck_in_violation_twice_is_one_truck() =>
        Given(new FleetRecorded(new(2026, 1, 31), 20, new(2026, 2, 1)), Counted(1, new(2026, 2, 3), Lorry(1)), Counted(2, new(2026, 2, 5), Lorry(2)))
            .Knowing(Decided(3)).When(Count(3, new(2026, 2, 6), OfEnterprise, Lorry(2))).ThenFacts(Counted(3, new(2026, 2, 6), Lorry(2)));

    [Fact]
    public void a_fleet_that_comes_in_later_may_cross_the_threshold() =>
        Given(Counted(1, new(2026, 2, 3), Lorry(1))).When(new RecordFleet(OfEnterprise, new(2026, 2, 28), 9))
            .ThenFact<CounterThresholdCrossed>(crossed => crossed.Fleet.ShouldBe(9));

    [Theory]
    [InlineData("Vehicle-粤A12345/Yellow", true)]
    [InlineData("Driver-P:0123456789abcdef0123456789abcdef", true)]
    [InlineData("Enterprise-E:91440101MA5AAAA00W", true)]
    [InlineData("Vehicle-粤A12345", false)]
    [InlineData("vehicle-粤A12345/Yellow", false)]
    [InlineData("Driver-粤A12345/Yellow", false)]
    [InlineData("0-粤A12345/Yellow", false)]
    [InlineData("", false)]
    public void a_counter_is_known_by_kind_and_subject(string text, bool valid)
    {
        CounterId.TryParse(text, null, out var id).ShouldBe(valid);
        if (valid) id.ToString().ShouldBe(text);
    }
}
