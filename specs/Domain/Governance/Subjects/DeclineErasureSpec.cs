using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Governance.Subjects.Rules;

namespace Regulatory.Domain.Specs.Governance.Subjects;

public sealed class DeclineErasureSpec : SubjectSpec
{
    private static readonly DeclineErasure Decline = new(Person, Number, "PIPL/47");

    [Fact]
    public void a_declined_request_lets_the_person_be_recorded_anew() => Given(Requested).When(Decline)
        .ThenFacts(new ErasureDeclined(Number, "PIPL/47", Actors.Superior.Account, new(2026, 3, 2)))
        .When(Request).ThenState(subject => subject.Requested.ShouldNotBeNull());

    [Fact]
    public void what_nobody_asked_for_cannot_be_declined() => Given().When(Decline).ThenRefused(RequestBeforeDecision.Id);
}
