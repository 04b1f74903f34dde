using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class OwnCarrierSpec : WaybillSpec
{
    [Fact]
    public void a_dispatcher_writes_no_waybill_of_another_carrier() =>
        Given().By(Dispatcher with { Party = Consignee }).When(new DraftWaybill(Id, Particulars)).ThenRefused(OwnCarrier.Id);

    [Fact]
    public void nor_turns_one_over_to_another() =>
        Given(Drafted).When(new ReviseWaybill(Id, Particulars with { Carrier = Particulars.Carrier with { CreditCode = ConsigneeCode } }))
            .ThenRefused(OwnCarrier.Id);
}
