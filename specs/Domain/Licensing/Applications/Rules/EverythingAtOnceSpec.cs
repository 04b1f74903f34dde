using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class EverythingAtOnceSpec : ApplicationActSpec
{
    [Fact]
    public void a_second_notice_for_the_same_round_is_refused() =>
        Given(Submitted, Corrected).On(Tuesday).By(Actors.Clerk)
            .When(new RequestCorrection(Id, [new("申请表", "未签名")], new(2026, 3, 16))).ThenRefused(EverythingAtOnce.Id);

    [Fact]
    public void a_later_round_names_nothing_new() =>
        Given(Submitted, Corrected, new MaterialsResubmitted(2, [], WorkingDaysAfter(Wednesday, 5), Wednesday))
            .On(Wednesday).By(Actors.Clerk).When(new RequestCorrection(Id, [new("form", "缺页")], new(2026, 3, 16)))
            .ThenRefused(EverythingAtOnce.Id);

    [Fact]
    public void it_may_insist_on_what_was_named() =>
        Given(Submitted, Corrected, new MaterialsResubmitted(2, [], WorkingDaysAfter(Wednesday, 5), Wednesday))
            .On(Wednesday).By(Actors.Clerk).When(new RequestCorrection(Id, [new("申请表", "仍未盖章")], new(2026, 3, 16)))
            .ThenFact<CorrectionRequested>(fact => fact.Round.ShouldBe(2));
}
