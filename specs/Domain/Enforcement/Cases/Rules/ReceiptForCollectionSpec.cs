using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class ReceiptForCollectionSpec : CaseActSpec
{
    [Fact]
    public void no_money_without_the_official_receipt() =>
        Given(FinedOnSpot).By(Officer).When(new CollectFineOnSpot(Id, Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001") with { ReceiptNumber = "" }).ThenRefused(ReceiptForCollection.Id);

    [Fact]
    public void nor_another_amount_than_the_fine() =>
        Given(FinedOnSpot).By(Officer).When(new CollectFineOnSpot(Id, Money.OfYuan(100), OnSpotCollectionGround.UpToHundredYuan, "粤财票0001") with { Amount = Money.OfYuan(99) }).ThenRefused(ReceiptForCollection.Id);
}
