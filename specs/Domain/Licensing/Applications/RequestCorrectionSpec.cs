using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class RequestCorrectionSpec : ApplicationActSpec
{
    [Fact]
    public void the_complete_list_goes_to_the_applicant() =>
        Given(Submitted).On(Tuesday).By(Actors.Clerk)
            .When(new RequestCorrection(Id, [new("申请表", "未盖章")], new(2026, 3, 16))).ThenFacts(Corrected);

    [Fact]
    public void the_notice_ends_the_clock_of_silence() =>
        Given(Submitted, Corrected).On(new(2026, 3, 10)).By(Actors.Clock).When(new DeemAccepted(Id))
            .ThenRefused(AwaitsAcceptance.Id);

    [Fact]
    public void on_the_fifth_working_day_it_is_in_time() =>
        Given(Submitted).On(new(2026, 3, 9)).By(Actors.Clerk)
            .When(new RequestCorrection(Id, [new("申请表", "未盖章")], new(2026, 3, 16))).ThenAccepted();
}
