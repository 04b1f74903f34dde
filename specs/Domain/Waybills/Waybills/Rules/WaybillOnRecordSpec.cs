using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class WaybillOnRecordSpec : WaybillSpec
{
    [Fact]
    public void nothing_is_done_with_a_waybill_that_nobody_drafted() => Given().When(new ValidateWaybill(Id)).ThenRefused(WaybillOnRecord.Id);
}
