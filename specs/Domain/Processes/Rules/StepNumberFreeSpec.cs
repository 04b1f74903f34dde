using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class StepNumberFreeSpec
{
    [Fact]
    public void a_step_that_needs_a_number_that_is_taken_names_the_number() =>
        StepNumberFree.Refuse("credit.source-document", "E:1").ShouldBe(new(StepNumberFree.Id, ("kind", "credit.source-document"), ("value", "E:1")));
}
