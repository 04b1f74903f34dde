using Regulatory.Domain.Processes;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class DeclaredTransitionSpec : ProcessSpec
{
    [Fact]
    public void a_run_begins_where_it_is_declared_to() => Given().When(Advance(Started with { State = "Waiting" })).ThenRefused(DeclaredTransition.Id);

    [Fact]
    public void a_state_follows_where_it_is_declared_to() =>
        Given(Started).When(Advance(ToWaiting with { To = "Done" })).ThenRefused(DeclaredTransition.Id).Details["from"].ShouldBe("Asked");

    [Fact]
    public void a_change_says_from_where() => Given(Started, ToWaiting).When(Advance(ToWaiting)).ThenRefused(DeclaredTransition.Id);

    [Fact]
    public void an_end_is_declared_as_one() => Given(Started).When(Advance(new ProcessCompleted("Waiting", Cause, Day))).ThenRefused(DeclaredTransition.Id);
}
