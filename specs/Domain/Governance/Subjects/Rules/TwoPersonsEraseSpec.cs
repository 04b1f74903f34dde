using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects.Rules;

public sealed class TwoPersonsEraseSpec : SubjectSpec
{
    [Fact]
    public void whoever_asked_does_not_decide() =>
        Given(Requested with { RequestedBy = Actors.Superior.Account }).When(Erase).ThenRefused(TwoPersonsErase.Id);
}
