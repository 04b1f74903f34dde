using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class WaybillActsInOrderSpec : WaybillSpec
{
    [Fact]
    public void nothing_is_dated_before_the_entry_that_precedes_it() =>
        Given(Drafted).On(new(2026, 3, 1)).When(new ValidateWaybill(Id)).ThenRefused(WaybillActsInOrder.Id);

    [Fact]
    public void nor_after_now() =>
        Given(Drafted).Knowing(context => context with { Now = context.At - Duration.FromMinutes(1) }).When(new ValidateWaybill(Id))
            .ThenRefused(WaybillActsInOrder.Id);
}
