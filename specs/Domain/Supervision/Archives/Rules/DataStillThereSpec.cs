using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Supervision.Archives.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Archives.Rules;

public sealed class DataStillThereSpec
{
    [Fact]
    public void what_was_let_go_cannot_be_sealed()
    {
        var cleared = ArchiveAfter(new MonitoringDeletionCleared(Day, new(2026, 9, 3)));
        DataStillThere.Check(cleared, Ten).ShouldNotBeNull();
        DataStillThere.Check(cleared, Ten + Duration.FromDays(1)).ShouldBeNull();
        DataStillThere.Check(ArchiveAfter(), Ten).ShouldBeNull();
    }
}
