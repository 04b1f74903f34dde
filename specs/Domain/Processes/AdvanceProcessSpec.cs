using Regulatory.Domain.Processes;

namespace Regulatory.Domain.Specs.Processes;

public sealed class AdvanceProcessSpec : ProcessSpec
{
    [Fact]
    public void what_a_process_does_upon_a_fact_is_recorded_as_it_is_given() =>
        Given().When(Advance(Started, Taken, Awaited, ToWaiting)).ThenFacts(Started, Taken, Awaited, ToWaiting);

    [Fact]
    public void the_end_of_a_run_is_remembered_and_a_new_one_knows_nothing_of_the_steps_before() =>
        Given(Started, Taken, ToWaiting, new ProcessCompleted("Done", Cause, Day))
            .When(Advance(Started with { Cause = Cause with { Position = 90 } }))
            .ThenState(process => (process.Run, process.State, process.Steps.Count).ShouldBe((2, "Asked", 0)));

    [Fact]
    public void a_block_outlives_the_run_that_made_it() =>
        Given(Started, new WaybillsBlocked("licensing.licence/0198", "ALL/70", Cause, Day), ToWaiting, new ProcessCompleted("Done", Cause, Day), Started)
            .When(Advance(Taken)).ThenState(process => process.Blocked.ShouldBeTrue());
}
