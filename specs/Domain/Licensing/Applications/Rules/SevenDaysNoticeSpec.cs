using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class SevenDaysNoticeSpec : ApplicationActSpec
{
    [Fact]
    public void six_days_are_not_enough() =>
        Given(Submitted, Accepted, Notified, Requested).On(new(2026, 3, 6)).By(Actors.Chair)
            .When(new AnnounceHearing(Id, new(2026, 3, 12), "一号会议室", TheChair)).ThenRefused(SevenDaysNotice.Id);

    [Fact]
    public void seven_are() =>
        Given(Submitted, Accepted, Notified, Requested).On(new(2026, 3, 6)).By(Actors.Chair)
            .When(new AnnounceHearing(Id, new(2026, 3, 13), "一号会议室", TheChair)).ThenAccepted();
}
