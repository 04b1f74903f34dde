using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class OneExtensionSpec : ApplicationActSpec
{
    [Fact]
    public void a_second_extension_is_refused() =>
        Given(Submitted, Accepted, new ReviewPeriodExtended(5, "案情复杂", WorkingDaysAfter(Tuesday, 25), Wednesday))
            .On(Wednesday).When(new ExtendReview(Id, 5, "案情复杂")).ThenRefused(OneExtension.Id);
}
