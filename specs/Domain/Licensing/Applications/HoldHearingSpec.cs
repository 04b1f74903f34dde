using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class HoldHearingSpec : ApplicationActSpec
{
    [Fact]
    public void a_signed_record_ends_the_hearing() =>
        Given(Submitted, Accepted, Notified, Requested, Announced).On(new(2026, 3, 16)).By(Actors.Chair)
            .When(new HoldHearing(Id, Digest, "双方陈述", RecordSigned: true)).ThenFacts(Held);
}
