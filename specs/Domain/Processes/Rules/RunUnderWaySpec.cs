using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class RunUnderWaySpec : ProcessSpec
{
    [Fact]
    public void nothing_is_done_before_a_run_begins() => Given().When(Advance(Taken)).ThenRefused(RunUnderWay.Id);

    [Fact]
    public void a_run_that_is_under_way_does_not_begin_again() => Given(Started).When(Advance(Started)).ThenRefused(RunUnderWay.Id);

    [Fact]
    public void nothing_is_done_after_the_end() =>
        Given(Started, ToWaiting, new Regulatory.Domain.Processes.ProcessCompleted("Done", Cause, Day)).When(Advance(Taken)).ThenRefused(RunUnderWay.Id);
}
