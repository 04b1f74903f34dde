using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class HearingOnRequestSpec : ApplicationActSpec
{
    [Fact]
    public void nobody_asked_so_none_is_announced() =>
        Given(Submitted, Accepted, Notified).On(Wednesday).By(Actors.Chair)
            .When(new AnnounceHearing(Id, new(2026, 3, 16), "一号会议室", TheChair)).ThenRefused(HearingOnRequest.Id);

    [Fact]
    public void a_hearing_is_held_once() =>
        Given(Submitted, Accepted, Notified, Requested, Announced, Held).On(new(2026, 3, 16)).By(Actors.Chair)
            .When(new HoldHearing(Id, Digest, "再次", true)).ThenRefused(HearingOnRequest.Id);
}
