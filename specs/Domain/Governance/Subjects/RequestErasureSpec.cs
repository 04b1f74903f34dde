using Regulatory.Domain.Governance.Subjects;

namespace Regulatory.Domain.Specs.Governance.Subjects;

public sealed class RequestErasureSpec : SubjectSpec
{
    [Fact]
    public void a_request_is_brought_forward_once() => Given().When(Request)
        .ThenFacts(Requested with { RequestedBy = Actors.Superior.Account }).When(Request).ThenNothing();

    [Fact]
    public void whoever_is_forgotten_cannot_be_asked_to_be_forgotten() => Given(Requested, Erased).When(Request).ThenNothing();

    [Fact]
    public void after_a_declined_request_another_may_come() =>
        Given(Requested, new ErasureDeclined(Number, "PIPL/47", "superior-gd", new(2026, 3, 2))).When(Request).ThenAccepted();
}
