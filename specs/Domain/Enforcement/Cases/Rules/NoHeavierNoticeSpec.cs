using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class NoHeavierNoticeSpec : CaseActSpec
{
    private static readonly DefenceReceived Answer = new(OtherSha, new(2026, 3, 9));

    [Fact]
    public void after_a_defence_no_heavier_notice_follows_on_the_same_facts() =>
        Given([.. ToDecide, Answer]).On(new(2026, 3, 10)).When(Again(12_000)).ThenRefused(NoHeavierNotice.Id);

    [Fact]
    public void not_even_by_way_of_another_notice_in_between() =>
        Given([.. ToDecide, Answer, Notice(new Penalty(PenaltyKind.Fine, Money.OfYuan(8_000))) with { Reasons = "补正", On = new(2026, 3, 10) }])
            .On(new(2026, 3, 11)).When(Again(12_000)).ThenRefused(NoHeavierNotice.Id);

    [Fact]
    public void nor_by_other_words_for_what_was_known_before() =>
        Given([.. ToDecide, Answer]).On(new(2026, 3, 10)).When(Again(12_000) with { Facts = "擅自改装车厢，情节较重" }).ThenRefused(NoHeavierNotice.Id);

    [Fact]
    public void facts_found_since_may_carry_more() =>
        Given([.. ToDecide, Answer, Recorded with { RecordSha256 = new('c', 64), On = new(2026, 3, 10) }, Concluded with { On = new(2026, 3, 11) }])
            .On(new(2026, 3, 11)).When(Again(12_000) with { Facts = "另擅自改装制动系统", ServedOn = new(2026, 3, 11) }).ThenAccepted();

    [Fact]
    public void a_lighter_one_may_always_follow() =>
        Given([.. ToDecide, Answer]).On(new(2026, 3, 10)).When(Again(6_000)).ThenAccepted();

    [Fact]
    public void before_the_party_has_answered_a_notice_may_be_put_right() =>
        Given(ToDecide).On(new(2026, 3, 9)).When(Again(12_000)).ThenAccepted();

    private static ServeViolationNotice Again(int yuan) => new(
        Id, [new(PenaltyKind.Fine, Money.OfYuan(yuan))], "擅自改装车厢", "有现场笔录为证", ["RTR/69"], ServiceMethod.Direct, new(2026, 3, 9));
}
