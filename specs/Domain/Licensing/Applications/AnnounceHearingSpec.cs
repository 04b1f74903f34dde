using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class AnnounceHearingSpec : ApplicationActSpec
{
    [Fact]
    public void time_place_and_chair_are_told() =>
        Given(Submitted, Accepted, Notified, Requested).On(new(2026, 3, 6)).By(Actors.Chair)
            .When(new AnnounceHearing(Id, new(2026, 3, 16), "一号会议室", TheChair)).ThenFacts(Announced);

    [Fact]
    public void a_hearing_can_be_put_off_with_new_notice() =>
        Given(Submitted, Accepted, Notified, Requested, Announced).On(new(2026, 3, 10)).By(Actors.Chair)
            .When(new AnnounceHearing(Id, new(2026, 3, 18), "一号会议室", TheChair))
            .ThenFacts(new HearingAnnounced(new(2026, 3, 18), "一号会议室", TheChair, new(2026, 3, 10)));
}
