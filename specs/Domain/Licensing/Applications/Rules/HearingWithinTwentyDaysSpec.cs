using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class HearingWithinTwentyDaysSpec : ApplicationActSpec
{
    [Fact]
    public void a_later_day_is_refused() =>
        Given(Submitted, Accepted, Notified, Requested).On(new(2026, 3, 6)).By(Actors.Chair)
            .When(new AnnounceHearing(Id, new(2026, 4, 10), "一号会议室", TheChair)).ThenRefused(HearingWithinTwentyDays.Id);

    [Fact]
    public void once_the_period_has_passed_late_is_better_than_never() =>
        Given(Submitted, Accepted, Notified, Requested).On(new(2026, 4, 13)).By(Actors.Chair)
            .When(new AnnounceHearing(Id, new(2026, 4, 21), "一号会议室", TheChair)).ThenAccepted();
}
