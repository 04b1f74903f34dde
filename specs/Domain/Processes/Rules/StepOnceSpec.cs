using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class StepOnceSpec : ProcessSpec
{
    [Fact]
    public void a_step_is_taken_once_in_a_run() => Given(Started, Taken).When(Advance(Taken)).ThenRefused(StepOnce.Id).Details["step"].ShouldBe("suspend");

    [Fact]
    public void an_officer_is_asked_once_for_a_duty()
    {
        var asked = new OfficerAsked("remind", Role.SuperiorAuthority, "请催办", "Remind them", null, "OWN/processes", Cause, Day);
        Given(Started).When(Advance(asked, asked)).ThenRefused(StepOnce.Id);
    }
}
