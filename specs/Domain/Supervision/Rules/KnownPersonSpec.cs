using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Rules;

public sealed class KnownPersonSpec
{
    [Fact]
    public void an_organisation_has_a_credit_code_and_a_person_a_resident_id()
    {
        KnownPerson.Check(Owner, Context).ShouldBeNull();
        KnownPerson.Check(Driver, Context).ShouldBeNull();
        KnownPerson.Check(Owner with { CreditCode = null }, Context).ShouldNotBeNull();
        KnownPerson.Check(Driver with { ResidentId = null }, Context).ShouldNotBeNull();
        KnownPerson.Check(Owner with { Name = " " }, Context).ShouldNotBeNull();
    }

    [Fact]
    public void nothing_new_is_recorded_of_somebody_who_is_being_forgotten() =>
        KnownPerson.Check(Driver, Context with { Leaving = [DriverParty] }).ShouldNotBeNull();
}
