using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Specs.Licensing.Catalogue.Rules;

public sealed class NoTermsInRetrospectSpec : LicenceItemSpec
{
    [Fact]
    public void an_amendment_from_yesterday_is_refused() =>
        Given(Listed).On(new(2026, 3, 2)).When(new AmendItem(Freight, Terms with { En = "Freight" }, "list", "reason", new(2026, 3, 1)))
            .ThenRefused(NoTermsInRetrospect.Id);

    [Fact]
    public void an_amendment_from_today_is_allowed() =>
        NoTermsInRetrospect.Check(Freight, new(2026, 3, 2), new(2026, 3, 2)).ShouldBeNull();
}
