using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Catalogue.Rules;

namespace Regulatory.Domain.Specs.Licensing.Catalogue.Rules;

public sealed class ReasonForEveryAmendmentSpec : LicenceItemSpec
{
    [Fact]
    public void an_amendment_without_a_reason_is_refused() =>
        Given(Listed).When(new AmendItem(Freight, Terms with { En = "Freight" }, "list", "", new(2026, 7, 1)))
            .ThenRefused(ReasonForEveryAmendment.Id);

    [Fact]
    public void a_delisting_without_a_reason_is_refused() =>
        Given(Listed).When(new DelistItem(Freight, "list", " ", new(2026, 7, 1))).ThenRefused(ReasonForEveryAmendment.Id);
}
