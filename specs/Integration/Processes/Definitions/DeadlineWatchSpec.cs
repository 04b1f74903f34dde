using NodaTime;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Processes.Definitions;

namespace Regulatory.Integration.Specs.Processes.Definitions;

/// <summary>The limits of a case.</summary>
public sealed class DeadlineWatchSpec : ProcessSpec
{
    protected override string End => "Over";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest =>
        [process => process.When(Matters.CaseStream, Matters.Decided(), Matters.Served)];

    protected override GivenProcess Given() => new(DeadlineWatch.Definition, $"case:{Matters.Case}");

    protected override GivenProcess Begin(GivenProcess process) => process.When(Matters.CaseStream, Matters.Filed());

    protected override GivenProcess BeginAgain(GivenProcess process) => process.When(
        Matters.CaseStream, new CasePeriodExtended(30, false, Matters.Head, "案情复杂", new(Matters.Day.PlusDays(90), false), Matters.Day.PlusDays(50)));

    [Fact]
    public void ninety_days_pass_once_and_the_head_of_the_agency_hears_of_it()
    {
        var process = Begin(Given()).DaysPass(Matters.Day.PlusDays(61)).DaysPass(Matters.Day.PlusDays(70)).Again();
        process.Facts.OfType<DeadlinePassed>().ShouldHaveSingleItem().Due.ShouldBe(Matters.Day.PlusDays(60));
        process.Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Role.ShouldBe(Role.AgencyHead);
    }

    [Fact]
    public void an_extension_moves_the_limit_and_the_earlier_day_does_not_pass() =>
        BeginAgain(Begin(Given())).DaysPass(Matters.Day.PlusDays(61)).Facts.OfType<DeadlinePassed>().ShouldBeEmpty();

    [Fact]
    public void time_that_is_not_counted_lets_nothing_pass_until_the_clock_runs_again()
    {
        var process = Begin(Given()).When(Matters.CaseStream, new CaseClockStopped(ExcludedTime.Hearing, Matters.Day, Matters.Day)).DaysPass(Matters.Day.PlusDays(80));
        process.Facts.OfType<DeadlinePassed>().ShouldBeEmpty();
        process.When(Matters.CaseStream, new CaseClockResumed(Matters.Day.PlusDays(80), new(Matters.Day.PlusDays(140), false), Matters.Day.PlusDays(80)));
        process.State.Deadlines["decide"].Due.ShouldBe(Matters.Day.PlusDays(140));
    }

    [Fact]
    public void the_decision_is_served_in_seven_working_days()
    {
        var process = Begin(Given()).When(Matters.CaseStream, Matters.Decided());
        process.State.Deadlines.Keys.ShouldBe(["serve"]);
        process.DaysPass(Matters.Day.PlusDays(10)).Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Duty.ShouldBe("serve-overdue");
    }

    [Fact]
    public void a_decision_on_the_spot_is_watched_until_it_is_reported_and_its_money_is_at_the_bank()
    {
        var process = OnTheSpot().When(Matters.CaseStream, Matters.Served with { ReportBy = new(Matters.Day.PlusDays(7), false) });
        process.State.Deadlines.Keys.ShouldBe(["report"]);
        process.When(Matters.CaseStream, Collected);
        process.State.Deadlines.Keys.ShouldBe(["hand-in", "report"]);
        process.When(Matters.CaseStream, new OnSpotDecisionReported(Matters.Head, Matters.Day.PlusDays(3)), new CollectedFineHandedIn(
            Money.OfYuan(100), Matters.Head, new(Matters.Day.PlusDays(6), false), Matters.Day.PlusDays(4)));
        process.State.Deadlines.Keys.ShouldBe(["bank"]);
        process.When(Matters.CaseStream, new CollectedFineBanked("回单1", Matters.Day.PlusDays(5))).State.State.ShouldBe("Over");
    }

    [Fact]
    public void money_that_is_not_handed_in_in_two_working_days_is_asked_for() =>
        OnTheSpot().When(Matters.CaseStream, Matters.Served, Collected).DaysPass(Matters.Day.PlusDays(5))
            .Facts.OfType<OfficerAsked>().ShouldHaveSingleItem().Duty.ShouldBe("hand-in-overdue");

    private static readonly FineCollectedOnSpot Collected = new(
        Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001", Matters.Head, new(Matters.Day.PlusDays(4), false), Matters.Day.PlusDays(2));

    private static GivenProcess OnTheSpot() => new GivenProcess(DeadlineWatch.Definition, $"case:{Matters.Case}").Recorded(
        Matters.CaseStream, Matters.Filed("RT04") with { Procedure = CaseProcedure.Simplified }, Matters.Decided("RT04") with { Procedure = CaseProcedure.Simplified });
}

/// <summary>The limit of payment, and the surcharge after it.</summary>
public sealed class FineWatchSpec : ProcessSpec
{
    private static readonly LocalDate Due = Matters.Day.PlusDays(17);

    private static readonly FineImposed Imposed = new(
        Matters.Case, "粤穗交罚〔2026〕7号", Money.OfYuan(5_000), Matters.Enterprise, DivisionCode.Parse("440100"), "广州市交通运输局", false, 3, Matters.Day, Matters.Day);

    protected override string End => "Over";

    protected override IReadOnlyList<Func<GivenProcess, GivenProcess>> Rest => [process => process.When(
        Matters.FineStream, new FinePaid(Money.OfYuan(5_000), Money.OfYuan(5_000), Money.Zero, "R-1", PaymentChannel.DesignatedBank, Matters.Day.PlusDays(10), Matters.Day.PlusDays(10)))];

    protected override GivenProcess Given() => new GivenProcess(DeadlineWatch.Definition, $"fine:{Matters.Case}").Recorded(Matters.FineStream, Imposed);

    protected override GivenProcess Begin(GivenProcess process) => process.When(
        Matters.FineStream, new FineFellDue(Matters.Day.PlusDays(2), new(Due, false), Matters.Day.PlusDays(182), Matters.Day.PlusDays(2)));

    protected override GivenProcess BeginAgain(GivenProcess process) => Begin(process);

    [Fact]
    public void from_the_day_after_the_surcharge_accrues_day_by_day_and_each_day_once()
    {
        var process = Begin(Given());
        for (var day = 1; day <= 3; day++) process.DaysPass(Due.PlusDays(day)).DaysPass(Due.PlusDays(day));
        process.Commands.OfType<AccrueSurcharge>().Count().ShouldBe(3);
    }

    [Fact]
    public void a_surcharge_that_has_reached_the_fine_is_watched_no_more()
    {
        var process = Begin(Given()).When(Matters.FineStream, new SurchargeAccrued(34, Money.OfYuan(5_000), Due.PlusDays(34), Due.PlusDays(34)));
        process.DaysPass(Due.PlusDays(35)).DaysPass(Due.PlusDays(36));
        process.Commands.OfType<AccrueSurcharge>().Count().ShouldBe(1);
    }

    [Fact]
    public void a_remedy_stops_the_clock()
    {
        var process = Begin(Given()).When(Matters.FineStream, new SurchargeClockStopped(Matters.Remedy, Matters.Day.PlusDays(10), Matters.Day.PlusDays(10)));
        process.DaysPass(Due.PlusDays(30)).Commands.ShouldBeEmpty();
        process.When(Matters.FineStream, new SurchargeClockResumed(Matters.Remedy, Due.PlusDays(30), Due.PlusDays(60), Due.PlusDays(30)));
        process.State.Deadlines["pay"].Due.ShouldBe(Due.PlusDays(30));
    }
}
