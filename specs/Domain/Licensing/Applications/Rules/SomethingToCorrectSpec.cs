using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class SomethingToCorrectSpec : ApplicationActSpec
{
    [Fact]
    public void an_empty_notice_is_none() =>
        Given(Submitted).By(Actors.Clerk).When(new RequestCorrection(Id, [], new(2026, 3, 16)))
            .ThenRefused(SomethingToCorrect.Id);

    [Fact]
    public void the_applicant_has_time() =>
        Given(Submitted).By(Actors.Clerk).When(new RequestCorrection(Id, [new("申请表", "未盖章")], Monday))
            .ThenRefused(SomethingToCorrect.Id);
}
