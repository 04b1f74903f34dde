using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Enforcement.Executions.Rules;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines;

public sealed class FineLifeSpec : FineSpec
{
    private static readonly ImposeFine Impose = new(
        Case, "粤交罚〔2026〕1号", Money.OfYuan(5_000), CarrierOnRecord.Party, Guangzhou, "广州市交通运输局", false, new(2026, 3, 2));

    [Fact]
    public void a_decision_opens_the_account_with_the_rate_of_surcharge() => Given().By(Actors.Clock).When(Impose).ThenFacts(Imposed);

    [Fact]
    public void its_service_opens_the_time_to_pay() =>
        Given(Imposed).By(Actors.Clock).When(new OpenPaymentPeriod(Case, new(2026, 3, 2), new(new(2026, 3, 17), false), new(2026, 9, 2)))
            .ThenFacts(Due);

    [Fact]
    public void the_same_receipt_is_booked_once() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).When(Pay(5_000, on: new(2026, 3, 10))).ThenClaims(FineDecider.ReceiptClaim, "票1").ThenAccepted()
            .When(Pay(5_000, on: new(2026, 3, 10))).ThenNothing();

    [Fact]
    public void what_officers_took_on_the_spot_is_booked_with_the_case() =>
        Given(Imposed with { OnTheSpot = true, Fine = Money.OfYuan(100) }).By(Officer)
            .When(new RecordSpotCollection(Case, Money.OfYuan(100), "票2", new(2026, 3, 2)))
            .ThenFact<FinePaid>(paid => paid.Channel.ShouldBe(PaymentChannel.OnTheSpot));

    [Fact]
    public void a_revoked_decision_gives_everything_back()
    {
        var revoked = Given(Imposed, Due).On(new(2026, 3, 10)).When(Pay(5_000, on: new(2026, 3, 10))).ThenAccepted()
            .On(new(2026, 4, 10)).By(Actors.Clock).When(new CancelFine(Case, Remedy, "复决1"))
            .ThenFact<FineCancelled>(cancelled => cancelled.ToRefund.ShouldBe(Money.OfYuan(5_000)));
        revoked.On(new(2026, 4, 13)).By(Collector).When(new RefundFine(Case, Money.OfYuan(5_000), "退1", new(2026, 4, 13)))
            .ThenState(account => (account.ToRefund, account.IsClosed).ShouldBe((Money.Zero, true)));
    }

    [Fact]
    public void a_lowered_fine_gives_back_what_was_paid_above_it() =>
        Given(Imposed, Due).On(new(2026, 3, 10)).When(Pay(5_000, on: new(2026, 3, 10))).ThenAccepted()
            .On(new(2026, 4, 10)).By(Actors.Clock).When(new ChangeFine(Case, Remedy, Money.OfYuan(2_000)))
            .ThenState(account => account.ToRefund.ShouldBe(Money.OfYuan(3_000)));

    [Fact]
    public void a_case_decided_anew_opens_a_new_account_and_the_old_money_stays_to_be_given_back()
    {
        var anew = Impose with { DecisionNumber = "粤交罚〔2026〕9号", Fine = Money.OfYuan(3_000), DecidedOn = new(2026, 5, 6) };
        Given(Imposed, Due).On(new(2026, 3, 10)).When(Pay(5_000, on: new(2026, 3, 10))).ThenAccepted()
            .On(new(2026, 4, 10)).By(Actors.Clock).When(new CancelFine(Case, Remedy, "复决1")).ThenAccepted()
            .On(new(2026, 5, 6)).When(anew)
            .ThenState(account => (account.FineOwed, account.ToRefund).ShouldBe((Money.OfYuan(3_000), Money.OfYuan(5_000))));
    }

    [Fact]
    public void a_demand_ten_working_days_and_the_end_of_the_remedies_open_the_court()
    {
        var demanded = Given(Imposed, Due).On(new(2026, 3, 20)).By(Officer)
            .When(new DemandPerformance(Case, "催1", ServiceMethod.Direct, new(2026, 3, 20))).ThenAccepted();
        var applied = demanded.On(new(2026, 9, 3)).By(Head)
            .When(new ApplyCourtEnforcement(Case, "申1", "铁路运输法院", Money.OfYuan(5_000), Money.OfYuan(5_000)))
            .ThenFact<CourtEnforcementApplied>(fact => (fact.Claimed, fact.RemediesEndedOn).ShouldBe((Money.OfYuan(10_000), new(2026, 9, 2))));
        applied.On(new(2026, 9, 15)).By(Officer).When(new RecordCourtOutcome(Case, CourtOutcome.Granted, "裁1", new(2026, 9, 14))).ThenAccepted()
            .On(new(2026, 10, 12)).When(new RecordCourtOutcome(Case, CourtOutcome.Executed, "结1", new(2026, 10, 12)))
            .ThenState(account => account.IsClosed.ShouldBeTrue());
    }

    [Fact]
    public void a_fine_whose_enforcement_waits_is_not_collected_by_compulsion()
    {
        var collect = new CollectCompulsorily(
            Case, MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000e2"), "执1", Money.OfYuan(5_000), "票9", Urgent: false);
        var waiting = CompulsoryExecution.Evolve(
            CompulsoryExecution.Initial,
            new ExecutionSuspended(Imposed.DecisionNumber, "中1", ExecutionSuspensionGround.Hardship, "困难", Guangzhou, new(2026, 4, 1)));
        var late = Given(Imposed, Due, Demanded).At(new(2026, 4, 27), new(10, 0)).By(Head);
        late.Knowing(context => context with { Execution = waiting }).When(collect).ThenRefused(ExecutionUnderWay.Id);
        late.When(collect).ThenAccepted();
    }

    [Fact]
    public void where_no_fine_was_imposed_nothing_follows_from_the_case()
    {
        Given().By(Actors.Clock).When(new CancelFine(Case, Remedy, "复决1")).ThenNothing();
        Given().By(Actors.Clock).When(new ChangeFine(Case, Remedy, Money.OfYuan(1))).ThenNothing();
        Given().By(Actors.Clock).When(new StopSurchargeClock(Case, Remedy, new(2026, 3, 2))).ThenNothing();
        Given().By(Actors.Clock).When(new ResumeSurchargeClock(Case, Remedy, new(2026, 3, 2), new(2026, 3, 17))).ThenNothing();
    }
}
