using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sites.Rules;

public sealed class VerifiedWeigherSpec : MonitoringSiteActSpec
{
    [Fact]
    public void without_a_device_there_is_no_service() =>
        Given(Planned, Reviewed, Published).By(Head).When(new PutSiteInService(Site)).ThenRefused(VerifiedWeigher.Id);

    [Fact]
    public void with_an_expired_certificate_there_is_none_either()
    {
        Given(Planned, Verified, Reviewed, Published).On(new(2027, 1, 5)).By(Head).When(new PutSiteInService(Site)).ThenAccepted();
        Given(Planned, Verified, Reviewed, Published).On(new(2027, 1, 6)).By(Head).When(new PutSiteInService(Site)).ThenRefused(VerifiedWeigher.Id);
    }
}
