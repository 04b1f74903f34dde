using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class NoticeAfterConclusionSpec : CaseActSpec
{
    [Fact]
    public void a_notice_is_not_dated_back_so_that_the_time_for_a_defence_is_over_at_once() =>
        Given(Investigated).On(new(2026, 3, 16)).When(Serving with { ServedOn = new(2026, 3, 4) }).ThenRefused(NoticeAfterConclusion.Id);

    [Fact]
    public void on_the_day_of_the_conclusion_it_may_be_served() =>
        Given(Investigated).On(new(2026, 3, 16)).When(Serving with { ServedOn = new(2026, 3, 5) }).ThenAccepted();

    private static ServeViolationNotice Serving => new(
        Id, [new(PenaltyKind.Fine, Money.OfYuan(8_000))], "擅自改装车厢", "有现场笔录为证", ["RTR/69"], ServiceMethod.Direct, new(2026, 3, 16));
}
