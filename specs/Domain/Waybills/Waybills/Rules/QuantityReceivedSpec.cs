using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class QuantityReceivedSpec : WaybillSpec
{
    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(1_000_001)]
    [InlineData(int.MaxValue)]
    public void nobody_signs_for_what_cannot_have_come(int kg) => Signing(kg).ThenRefused(QuantityReceived.Id);

    [Fact]
    public void of_a_load_that_was_lost_nothing_comes() => Signing(0).ThenFact<GoodsSigned>(signed => signed.ShortageKg.ShouldBe(30_000));

    private Outcome<Waybill, WaybillFact, WaybillCommand, WaybillsContext> Signing(int kg) =>
        Given([.. WaybillExamples.UpToLoading, WaybillExamples.Departed, WaybillExamples.Arrived]).By(WaybillExamples.Receiver)
            .When(new SignForGoods(WaybillExamples.Id, kg));
}
