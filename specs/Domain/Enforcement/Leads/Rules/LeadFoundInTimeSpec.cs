using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Leads.Rules;

public sealed class LeadFoundInTimeSpec : LeadSpec
{
    [Fact]
    public void nothing_was_found_tomorrow() =>
        Given().When(Register with { FoundOn = new(2026, 3, 3) }).ThenRefused(LeadFoundInTime.Id);

    [Fact]
    public void nothing_was_found_before_it_was_done() =>
        Given().When(Register with { FoundOn = new(2026, 2, 27) }).ThenRefused(LeadFoundInTime.Id);
}
