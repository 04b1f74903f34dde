using Regulatory.Domain.Governance.Subjects.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class NaturalPersonsOnlySpec : SubjectSpec
{
    [Fact]
    public void an_organisation_has_no_personal_information_to_erase() =>
        Given().When(Request with { Subject = PartyId.Parse("E:91440101MA5AAAA00W") }).ThenRefused(NaturalPersonsOnly.Id);
}
