using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class PartyIdentifiedSpec : PublicationActSpec
{
    [Fact]
    public void an_organisation_has_a_credit_code_and_a_person_a_resident_id()
    {
        PartyIdentified.Check(Coaches).ShouldBeNull();
        PartyIdentified.Check(Driver).ShouldBeNull();
        PartyIdentified.Check(Coaches with { Kind = PartyKind.IndividualBusiness }).ShouldBeNull();
    }

    [Fact]
    public void nobody_has_neither_or_both()
    {
        PartyIdentified.Check(Coaches with { CreditCode = null }).ShouldNotBeNull();
        PartyIdentified.Check(Driver with { ResidentId = null }).ShouldNotBeNull();
        PartyIdentified.Check(Coaches with { ResidentId = Zhang }).ShouldNotBeNull();
        PartyIdentified.Check(Driver with { CreditCode = Coaches.CreditCode }).ShouldNotBeNull();
    }

    [Fact]
    public void everybody_has_a_name() => PartyIdentified.Check(Driver with { Name = " " }).ShouldNotBeNull();
}
