using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Leads.Rules;

public sealed class SourceOfLeadSpec : LeadSpec
{
    [Fact]
    public void what_was_reported_has_the_number_of_the_report() =>
        Given().When(Register with { Reference = null }).ThenRefused(SourceOfLead.Id);

    [Fact]
    public void what_an_inspection_found_is_registered_from_it() =>
        Given().When(Register with { Source = LeadSource.Inspection }).ThenRefused(SourceOfLead.Id);

    [Fact]
    public void what_an_officer_saw_needs_no_number() =>
        Given().When(Register with { Source = LeadSource.Other, Reference = null }).ThenAccepted();
}
