using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ReasonsAndRemediesSpec : ApplicationActSpec
{
    [Fact]
    public void a_refusal_without_reasons_is_none() =>
        Given(Submitted, Accepted, Verified).On(Wednesday).When(Refuse with { Reasons = [] })
            .ThenRefused(ReasonsAndRemedies.Id);

    [Fact]
    public void a_refusal_without_remedies_is_none() =>
        Given(Submitted, Accepted, Verified).On(Wednesday).When(Refuse with { Remedies = " " })
            .ThenRefused(ReasonsAndRemedies.Id);
}
