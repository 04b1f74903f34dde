using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class PartyIdentifiedSpec
{
    [Fact]
    public void an_organisation_is_known_by_its_credit_code()
    {
        PartyIdentified.Check(Carrier, ContextOn(Day)).ShouldBeNull();
        PartyIdentified.Check(Carrier with { CreditCode = null }, ContextOn(Day)).ShouldNotBeNull();
    }

    [Fact]
    public void a_natural_person_is_known_by_the_resident_id()
    {
        PartyIdentified.Check(Driver, ContextOn(Day)).ShouldBeNull();
        PartyIdentified.Check(Driver with { ResidentId = null }, ContextOn(Day)).ShouldNotBeNull();
        PartyIdentified.Check(Driver with { Name = " " }, ContextOn(Day)).ShouldNotBeNull();
    }

    [Fact]
    public void nothing_new_is_recorded_of_somebody_who_is_being_forgotten() =>
        PartyIdentified.Check(Driver, ContextOn(Day) with { Leaving = [DriverParty] }).ShouldNotBeNull();
}
