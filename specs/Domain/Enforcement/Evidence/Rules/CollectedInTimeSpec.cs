using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class CollectedInTimeSpec : EvidenceSpec
{
    [Fact]
    public void nothing_is_collected_in_the_future() =>
        Given().Knowing(InStore).When(Record with { CollectedAt = ChinaTime.At(new(2026, 3, 2), new(10, 1)) }).ThenRefused(CollectedInTime.Id);
}
