using Regulatory.Domain.Processes;
using Regulatory.Domain.Processes.Rules;

namespace Regulatory.Domain.Specs.Processes.Rules;

public sealed class LastDayOverSpec : ProcessSpec
{
    [Fact]
    public void a_limit_does_not_pass_on_its_last_day() =>
        Given(Started, Awaited).On(new(2026, 3, 5)).When(new PassDeadline(Id, Message.ToString("D"), new(2026, 3, 5))).ThenRefused(LastDayOver.Id);
}
