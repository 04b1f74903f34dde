using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CollectionOnSpotByLawSpec : CaseActSpec
{
    [Fact]
    public void up_to_a_hundred_yuan_are_collected_on_the_spot() =>
        Given(FinedOnSpot).By(Officer).When(new CollectFineOnSpot(Id, Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001")).ThenFact<FineCollectedOnSpot>(collected => collected.HandInBy.Due.ShouldBe(new(2026, 3, 4)));

    [Fact]
    public void a_larger_fine_needs_another_ground() =>
        Given(ToServe).On(new(2026, 3, 17)).By(Officer).When(new CollectFineOnSpot(Id, Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001") with { Amount = Money.OfYuan(8_000) }).ThenRefused(CollectionOnSpotByLaw.Id);

    [Fact]
    public void hard_to_enforce_later_says_why() =>
        Given(FinedOnSpot).By(Officer).When(new CollectFineOnSpot(Id, Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001") with { Ground = OnSpotCollectionGround.HardToEnforceLater }).ThenRefused(CollectionOnSpotByLaw.Id);

    [Fact]
    public void in_a_remote_place_only_at_the_partys_request() =>
        Given(ToServe).On(new(2026, 3, 17)).By(Officer).When(new CollectFineOnSpot(Id, Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001") with { Amount = Money.OfYuan(8_000), Ground = OnSpotCollectionGround.RemoteAtPartysRequest, Reasons = "海岛" }).ThenRefused(CollectionOnSpotByLaw.Id);

    [Fact]
    public void who_asks_there_may_pay_there() =>
        Given(ToServe).On(new(2026, 3, 17)).By(Officer).When(new CollectFineOnSpot(Id, Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001") with { Amount = Money.OfYuan(8_000), Ground = OnSpotCollectionGround.RemoteAtPartysRequest, Reasons = "海岛", RequestedByParty = true }).ThenAccepted();

    [Fact]
    public void officers_of_other_cases_collect_nothing() =>
        Given(FinedOnSpot).By(Officer with { Account = "officer-9" }).When(new CollectFineOnSpot(Id, Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001")).ThenRefused(OfficersOfTheCase.Id);
}
