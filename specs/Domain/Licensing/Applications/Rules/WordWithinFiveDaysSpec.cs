using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class WordWithinFiveDaysSpec : ApplicationActSpec
{
    [Fact]
    public void after_five_working_days_it_is_accepted_by_law_not_by_the_window() =>
        Given(Submitted).On(new(2026, 3, 10)).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenRefused(WordWithinFiveDays.Id).Details["due"].ShouldBe("2026-03-09");

    [Fact]
    public void a_late_correction_notice_is_refused() =>
        Given(Submitted).On(new(2026, 3, 10)).By(Actors.Clerk)
            .When(new RequestCorrection(Id, [new("申请表", "未盖章")], new(2026, 3, 20))).ThenRefused(WordWithinFiveDays.Id);
}
