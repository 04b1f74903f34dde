using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>0.5 % of 30 000 kg are 150 kg.</summary>
public sealed class NoShortageUnexplainedSpec : WaybillSpec
{
    [Theory]
    [InlineData(30_000)]
    [InlineData(29_850)]
    [InlineData(30_010)]
    public void what_is_within_the_tolerance_is_completed(int receivedKg) =>
        Given([.. UpToLoading, Departed, Arrived, Signed(receivedKg)]).By(Clock).When(new CompleteWaybill(Id)).ThenFact<WaybillCompleted>();

    [Fact]
    public void one_kilogram_more_needs_an_explanation()
    {
        Given([.. UpToLoading, Departed, Arrived, Signed(29_849)]).By(Clock).When(new CompleteWaybill(Id)).ThenRefused(NoShortageUnexplained.Id);
        Given([.. UpToLoading, Departed, Arrived, Signed(29_849), new ShortageExplained("挥发", Day)]).By(Clock).When(new CompleteWaybill(Id))
            .ThenFact<WaybillCompleted>();
        Given([.. UpToLoading, Departed, Arrived, Signed(29_849, "挥发")]).By(Clock).When(new CompleteWaybill(Id)).ThenFact<WaybillCompleted>();
    }
}
