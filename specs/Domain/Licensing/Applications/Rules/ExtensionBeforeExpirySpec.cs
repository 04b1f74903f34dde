using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ExtensionBeforeExpirySpec : ApplicationActSpec
{
    [Fact]
    public void an_expired_period_is_not_extended() =>
        Given(Submitted, Accepted).On(new(2026, 4, 1)).When(new ExtendReview(Id, 5, "案情复杂"))
            .ThenRefused(ExtensionBeforeExpiry.Id).Details["due"].ShouldBe("2026-03-31");

    [Fact]
    public void on_the_last_day_it_can_be() =>
        Given(Submitted, Accepted).On(new(2026, 3, 31)).When(new ExtendReview(Id, 5, "案情复杂")).ThenAccepted();
}
