using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class HearingAsAnnouncedSpec : ApplicationActSpec
{
    [Fact]
    public void not_on_another_day() =>
        Given(Submitted, Accepted, Notified, Requested, Announced).On(new(2026, 3, 13)).By(Actors.Chair)
            .When(new HoldHearing(Id, Digest, "双方陈述", true)).ThenRefused(HearingAsAnnounced.Id);

    [Fact]
    public void not_without_a_signed_record() =>
        Given(Submitted, Accepted, Notified, Requested, Announced).On(new(2026, 3, 16)).By(Actors.Chair)
            .When(new HoldHearing(Id, Digest, "双方陈述", false)).ThenRefused(HearingAsAnnounced.Id);

    [Fact]
    public void not_by_another_chair() =>
        Given(Submitted, Accepted, Notified, Requested, Announced).On(new(2026, 3, 16))
            .By(Actors.Chair with { Account = "chair2-gz" }).When(new HoldHearing(Id, Digest, "双方陈述", true))
            .ThenRefused(HearingAsAnnounced.Id);
}
