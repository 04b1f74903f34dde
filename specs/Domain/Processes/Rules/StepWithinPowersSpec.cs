using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class StepWithinPowersSpec
{
    [Fact]
    public void a_step_that_is_an_officers_to_take_names_its_command() =>
        StepWithinPowers.Refuse("GrantLicence").ShouldBe(new(StepWithinPowers.Id, ("command", "GrantLicence")));
}
