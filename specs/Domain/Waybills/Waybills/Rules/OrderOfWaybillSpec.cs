using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class OrderOfWaybillSpec : WaybillSpec
{
    [Fact]
    public void what_is_not_validated_is_not_issued() => Given(Drafted).When(new IssueWaybill(Id)).ThenRefused(OrderOfWaybill.Id);

    [Fact]
    public void what_is_not_checked_is_not_loaded() =>
        Given(Drafted, Validated, Issued).By(Loader).When(new ConfirmLoading(Id, AllPassed, 30_000, 46_000, "ZZ-1")).ThenRefused(OrderOfWaybill.Id);

    [Fact]
    public void what_has_departed_is_not_cancelled() =>
        Given([.. UpToLoading, Departed]).When(new CancelWaybill(Id, "例")).ThenRefused(OrderOfWaybill.Id);

    [Fact]
    public void what_has_not_arrived_is_not_signed_for() =>
        Given([.. UpToLoading, Departed]).By(Receiver).When(new SignForGoods(Id, 30_000)).ThenRefused(OrderOfWaybill.Id);

    [Fact]
    public void what_is_issued_is_not_revised() => Given(Drafted, Validated, Issued).When(new ReviseWaybill(Id, Particulars)).ThenRefused(OrderOfWaybill.Id);

    [Fact]
    public void what_was_voided_stays_so() =>
        Given([.. UpToLoading, new WaybillVoided("例", Other, Day)]).When(new ValidateWaybill(Id)).ThenRefused(OrderOfWaybill.Id)
            .Details["stage"].ShouldBe("Voided");
}
