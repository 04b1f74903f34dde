using Regulatory.Domain.Supervision.Identities;
using Regulatory.Domain.Supervision.Identities.Rules;

namespace Regulatory.Domain.Specs.Supervision.Identities.Rules;

public sealed class AccessCodeOfOnePlatformSpec
{
    [Fact]
    public void one_code_leads_to_one_platform()
    {
        AccessCodeOfOnePlatform.Check(PhysicalIdentity.Initial, "440100", "a").ShouldBeNull();
        AccessCodeOfOnePlatform.Check(new("a"), "440100", "a").ShouldBeNull();
        AccessCodeOfOnePlatform.Check(new("a"), "440100", "b").ShouldNotBeNull();
    }
}
