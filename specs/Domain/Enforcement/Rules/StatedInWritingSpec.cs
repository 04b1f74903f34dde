using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Rules;

public sealed class StatedInWritingSpec : LeadSpec
{
    [Fact]
    public void what_happened_is_stated() =>
        Given().When(Register with { Facts = " " }).ThenRefused(StatedInWriting.Id).Details["missing"].ShouldBe("facts");
}
