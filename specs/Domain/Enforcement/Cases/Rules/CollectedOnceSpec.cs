using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CollectedOnceSpec : CaseActSpec
{
    [Fact]
    public void a_fine_is_not_collected_twice() =>
        Given([.. FinedOnSpot, new FineCollectedOnSpot(Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001", new("officer-1", "李一"), new(new(2026, 3, 4), false), new(2026, 3, 2))]).By(Officer).When(new CollectFineOnSpot(Id, Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001") with { ReceiptNumber = "粤财票0002" }).ThenRefused(CollectedOnce.Id);
}
