using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Leads.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Rules;

public sealed class PartyIdentifiedSpec : LeadSpec
{
    [Fact]
    public void an_organisation_has_a_credit_code() =>
        Given().When(Register with { Party = Carrier with { CreditCode = null } }).ThenRefused(PartyIdentified.Id);

    [Fact]
    public void a_natural_person_has_a_resident_id() =>
        Given().When(Register with { Party = Carrier with { Kind = PartyKind.NaturalPerson, CreditCode = null } }).ThenRefused(PartyIdentified.Id);

    [Fact]
    public void a_lead_may_be_about_nobody_known() =>
        Given().When(Register with { Party = null }).ThenAccepted();
}
