using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class NoticeAndDefenceFirstSpec : CaseActSpec
{
    [Fact]
    public void nothing_is_decided_without_notice() =>
        Given(Investigated).On(new(2026, 3, 16)).When(Deciding).ThenRefused(NoticeAndDefenceFirst.Id);

    [Fact]
    public void nor_while_the_defence_is_open() =>
        Given(ToDecide).On(new(2026, 3, 13)).When(Deciding).ThenRefused(NoticeAndDefenceFirst.Id);

    [Fact]
    public void the_day_after_it_may_be() =>
        Given(ToDecide).On(new(2026, 3, 14)).When(Deciding).ThenAccepted();

    [Fact]
    public void an_express_waiver_opens_the_way() =>
        Given([.. ToDecide, new RightsWaived(true, false, OtherSha, new(2026, 3, 9))]).On(new(2026, 3, 9)).When(Deciding).ThenAccepted();

    [Fact]
    public void a_statement_that_was_not_looked_into_bars_it() =>
        Given([.. ToDecide, new DefenceReceived(OtherSha, new(2026, 3, 13))]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(NoticeAndDefenceFirst.Id);

    [Fact]
    public void one_that_was_does_not_shorten_the_time_for_another() =>
        Given([.. ToDecide, new DefenceReceived(OtherSha, new(2026, 3, 9)), new DefenceReviewed(false, "不成立", new(2026, 3, 10))]).On(new(2026, 3, 13)).When(Deciding).ThenRefused(NoticeAndDefenceFirst.Id);

    [Fact]
    public void after_that_time_it_bars_nothing() =>
        Given([.. ToDecide, new DefenceReceived(OtherSha, new(2026, 3, 9)), new DefenceReviewed(false, "不成立", new(2026, 3, 10))]).On(new(2026, 3, 14)).When(Deciding).ThenAccepted();
}
