using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines;

/// <summary>The worked examples of the rulebook, enforcement §5: 5 000 yuan, received on 2026-03-02, due on 2026-03-17.</summary>
public sealed class DelaySurchargeSpec : FineSpec
{
    [Fact]
    public void ten_days_late_cost_1_500_and_the_whole_is_6_500() =>
        Given(Imposed, Due).On(new(2026, 3, 27)).When(Pay(6_500)).ThenFacts(
            new SurchargeAccrued(10, Money.OfYuan(1_500), new(2026, 3, 27), new(2026, 3, 27)),
            new FinePaid(
                Money.OfYuan(6_500), Money.OfYuan(5_000), Money.OfYuan(1_500), "票1", PaymentChannel.DesignatedBank, new(2026, 3, 27), new(2026, 3, 27),
                EnforcementExamples.Guangzhou, new(2026, 3, 2)));

    [Fact]
    public void forty_five_days_late_are_capped_at_the_fine_and_the_whole_is_10_000() =>
        Given(Imposed, Due).On(new(2026, 5, 1)).When(Pay(10_000, on: new(2026, 5, 1)))
            .ThenFact<SurchargeAccrued>(accrued => accrued.Total.ShouldBe(Money.OfYuan(5_000)));

    [Fact]
    public void the_thirty_third_day_is_ninety_nine_hundredths_and_the_thirty_fourth_the_cap()
    {
        var account = FineAccount.Evolve(FineAccount.Evolve(FineAccount.Initial, Imposed), Due);
        DelaySurcharge.Through(account, new(2026, 4, 19)).ShouldBe(new Surcharge(33, Money.OfYuan(4_950)));
        DelaySurcharge.Through(account, new(2026, 4, 20)).ShouldBe(new Surcharge(34, Money.OfYuan(5_000)));
    }

    [Fact]
    public void on_the_last_day_of_payment_there_is_none() =>
        Given(Imposed, Due).On(new(2026, 3, 17)).When(Pay(5_000, on: new(2026, 3, 17)))
            .ThenState(account => account.IsSettled.ShouldBeTrue());

    [Fact]
    public void a_part_paid_in_time_leaves_only_the_rest_to_bear_it() =>
        Given(Imposed, Due, Paid(3_000, new(2026, 3, 10))).On(new(2026, 3, 27)).By(Actors.Clock).When(new AccrueSurcharge(Case))
            .ThenFact<SurchargeAccrued>(accrued => accrued.Total.ShouldBe(Money.OfYuan(600)));

    [Fact]
    public void a_payment_that_is_entered_late_counts_from_its_day() =>
        Given(Imposed, Due, new SurchargeAccrued(13, Money.OfYuan(1_950), new(2026, 3, 30), new(2026, 3, 30)))
            .On(new(2026, 3, 30)).When(Pay(6_500)).ThenState(account =>
            {
                account.Surcharge.ShouldBe(Money.OfYuan(1_500));
                account.IsSettled.ShouldBeTrue();
            });

    [Fact]
    public void the_days_of_an_approved_deferral_are_left_out() =>
        Given(
                Imposed, Due,
                new PaymentRescheduled(
                    ReschedulingKind.Deferral, [new(new(2026, 4, 17), Money.OfYuan(5_000))], "延1", "困难", new(2026, 3, 9), new(2026, 3, 10)))
            .On(new(2026, 4, 27)).By(Actors.Clock).When(new AccrueSurcharge(Case))
            .ThenFacts(new SurchargeAccrued(10, Money.OfYuan(1_500), new(2026, 4, 27), new(2026, 4, 27)));

    [Fact]
    public void an_instalment_that_is_not_met_ends_the_protection() =>
        Given(
                Imposed, Due,
                new PaymentRescheduled(
                    ReschedulingKind.Instalments, [new(new(2026, 4, 10), Money.OfYuan(2_000)), new(new(2026, 5, 10), Money.OfYuan(3_000))],
                    "延1", "困难", new(2026, 3, 9), new(2026, 3, 10)))
            .On(new(2026, 4, 12)).By(Actors.Clock).When(new AccrueSurcharge(Case))
            .ThenFact<SurchargeAccrued>(accrued => accrued.Days.ShouldBe(2));

    [Fact]
    public void a_suit_stops_it_and_what_had_run_before_stays() =>
        Given(Imposed, Due).On(new(2026, 3, 20)).By(Actors.Clock).When(new StopSurchargeClock(Case, Remedy, new(2026, 3, 20)))
            .ThenState(account => (account.IsStopped, account.Surcharge).ShouldBe((true, Money.OfYuan(300))));

    [Fact]
    public void a_fine_that_was_lowered_bears_it_as_lowered() =>
        Given(Imposed, Due).On(new(2026, 3, 27)).By(Actors.Clock).When(new ChangeFine(Case, Remedy, Money.OfYuan(2_000)))
            .ThenState(account => account.Surcharge.ShouldBe(Money.OfYuan(600)));

    private static FinePaid Paid(decimal yuan, NodaTime.LocalDate on) =>
        new(Money.OfYuan(yuan), Money.OfYuan(yuan), Money.Zero, "票0", PaymentChannel.DesignatedBank, on, on);
}
