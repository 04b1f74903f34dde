using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CollectedBeforeSpec : CaseActSpec
{
    [Fact]
    public void what_was_not_collected_is_not_handed_in() =>
        Given(FinedOnSpot).By(UnitHead).When(new HandInCollectedFine(Id, Money.OfYuan(100))).ThenRefused(CollectedBefore.Id);

    [Fact]
    public void all_of_it_is_handed_in() =>
        Given([.. FinedOnSpot, new FineCollectedOnSpot(Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001", new("officer-1", "李一"), new(new(2026, 3, 4), false), new(2026, 3, 2))]).By(UnitHead).When(new HandInCollectedFine(Id, Money.OfYuan(90))).ThenRefused(CollectedBefore.Id);

    [Fact]
    public void then_the_agency_has_two_working_days() =>
        Given([.. FinedOnSpot, new FineCollectedOnSpot(Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001", new("officer-1", "李一"), new(new(2026, 3, 4), false), new(2026, 3, 2))]).On(new(2026, 3, 4)).By(UnitHead).When(new HandInCollectedFine(Id, Money.OfYuan(100))).ThenFact<CollectedFineHandedIn>(handed => handed.ToBankBy.Due.ShouldBe(new(2026, 3, 6)));

    [Fact]
    public void what_was_not_handed_in_is_not_banked() =>
        Given([.. FinedOnSpot, new FineCollectedOnSpot(Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001", new("officer-1", "李一"), new(new(2026, 3, 4), false), new(2026, 3, 2))]).By(UnitHead).When(new BankCollectedFine(Id, "回单1")).ThenRefused(CollectedBefore.Id);
}
