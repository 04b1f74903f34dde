using Regulatory.Domain.Publicity.Publications;
using Regulatory.Projections.Licensing;
using Regulatory.Projections.Publicity;
using static Regulatory.Projections.Specs.Publicity.Examples;

namespace Regulatory.Projections.Specs.Publicity;

public sealed class PublicityTermDiarySpec
{
    private readonly Folded<PublicityTermDiary> diary = new();

    [Fact]
    public void a_penalty_is_to_be_reported_and_shown_in_seven_working_days()
    {
        diary.When(Key, Decided);
        foreach (var clock in new[] { PublicityClock.Report, PublicityClock.Publish })
            Clock(clock).ShouldSatisfyAllConditions(
                row => row.State.ShouldBe(ClockState.Running), row => row.Due.ShouldBe(new(2026, 4, 17)), row => row.AmberFrom.ShouldBe(new(2026, 4, 15)),
                row => row.RedFrom.ShouldBe(new(2026, 4, 18)), row => row.Article.ShouldBe("DPB/seven-days"), row => row.Timer.ShouldBe(PublicityTimer.None));
        Clock(PublicityClock.Term).State.ShouldBe(ClockState.Awaited);
        Clock(PublicityClock.Withdraw).State.ShouldBe(ClockState.Awaited);
    }

    [Fact]
    public void what_is_minor_is_to_be_reported_only()
    {
        diary.When(Key, Decided with { Decision = Minor });
        Clock(PublicityClock.Report).State.ShouldBe(ClockState.Running);
        Clock(PublicityClock.Publish).State.ShouldBe(ClockState.Awaited);
    }

    [Fact]
    public void what_is_shown_ends_by_the_clockwork_on_the_day_after_its_last()
    {
        diary.Given(Key, Decided).When(Key, Published);
        Clock(PublicityClock.Publish).State.ShouldBe(ClockState.Met);
        Clock(PublicityClock.Term).ShouldSatisfyAllConditions(
            row => row.Due.ShouldBe(new(2027, 4, 8)), row => row.RedFrom.ShouldBe(new(2027, 4, 9)), row => row.Timer.ShouldBe(PublicityTimer.EndPublicity),
            row => row.StartedOn.ShouldBe(new(2026, 4, 10)), row => row.Article.ShouldBe("CRM/terms"));
        diary.When(Key, new PublicityEnded(PublicityEnd.TermReached, null, new(2027, 4, 9)));
        Clock(PublicityClock.Term).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ClockState.Met), row => row.Timer.ShouldBe(PublicityTimer.None));
    }

    [Fact]
    public void a_licence_is_shown_without_a_last_day()
    {
        diary.Given(Key, Decided with { Document = Licence, Decision = Domain.Publicity.PublicityOf.Licence })
            .When(Key, Published with { Document = Licence, Until = null });
        Clock(PublicityClock.Term).State.ShouldBe(ClockState.Awaited);
    }

    [Fact]
    public void a_late_report_is_missed()
    {
        diary.Given(Key, Decided).When(Key, Reported with { Late = true, On = new(2026, 4, 20) });
        Clock(PublicityClock.Report).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ClockState.Missed), row => row.EndedOn.ShouldBe(new(2026, 4, 20)));
    }

    [Fact]
    public void what_was_overturned_must_go_in_three_working_days()
    {
        diary.Given(Key, Decided, Published).When(Key, Overturned);
        Clock(PublicityClock.Withdraw).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ClockState.Running), row => row.Due.ShouldBe(new(2026, 6, 4)), row => row.StartedOn.ShouldBe(new(2026, 6, 1)));
        diary.When(Key, Withdrawn);
        Clock(PublicityClock.Withdraw).State.ShouldBe(ClockState.Met);
        Clock(PublicityClock.Term).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ClockState.Lapsed), row => row.Timer.ShouldBe(PublicityTimer.None));
    }

    [Fact]
    public void what_was_overturned_before_it_was_shown_is_not_to_be_shown()
    {
        diary.Given(Key, Decided).When(Key, Overturned);
        Clock(PublicityClock.Publish).State.ShouldBe(ClockState.Lapsed);
    }

    [Fact]
    public void a_late_withdrawal_without_a_requirement_is_missed_as_well()
    {
        diary.Given(Key, Decided, Published).When(Key, Withdrawn with { Late = true, On = new(2026, 6, 5) });
        Clock(PublicityClock.Withdraw).State.ShouldBe(ClockState.Missed);
    }

    [Fact]
    public void repair_ends_the_term_early()
    {
        diary.Given(Key, Decided, Published).When(Key, Repaired);
        Clock(PublicityClock.Term).State.ShouldBe(ClockState.Lapsed);
    }

    [Fact]
    public void a_reconsideration_shortens_the_term_and_never_lengthens_it()
    {
        diary.Given(Key, Decided, Published).When(Key, new PublicityReconsidered(General with { Until = new(2026, 12, 8) }, "r", new(2026, 5, 6)));
        Clock(PublicityClock.Term).Due.ShouldBe(new(2026, 12, 8));
        diary.When(Key, new PublicityReconsidered(General, "r", new(2026, 5, 7)));
        Clock(PublicityClock.Term).Due.ShouldBe(new(2026, 12, 8));
        diary.When(Key, new PublicityReconsidered(Minor, "r", new(2026, 5, 8)));
        Clock(PublicityClock.Term).State.ShouldBe(ClockState.Lapsed);
    }

    [Fact]
    public void every_clock_has_a_name_and_an_article()
    {
        diary.When(Key, Decided);
        foreach (var clock in Enum.GetValues<PublicityClock>())
            Clock(clock).ShouldSatisfyAllConditions(row => row.Zh.ShouldNotBeEmpty(), row => row.En.ShouldNotBeEmpty(), row => row.Article.ShouldContain('/'));
    }

    private PublicityTermDiary Clock(PublicityClock clock) => diary.Row($"{Key}:{clock}").ShouldNotBeNull();
}
