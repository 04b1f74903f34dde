using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class TrainingHeldSpec
{
    [Fact]
    public void a_training_counts_when_it_was_held()
    {
        TrainingHeld.Check(Day, Day).ShouldBeNull();
        TrainingHeld.Check(Day.PlusDays(1), Day).ShouldNotBeNull();
    }
}
