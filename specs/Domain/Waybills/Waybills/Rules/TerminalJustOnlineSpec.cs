using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class TerminalJustOnlineSpec : WaybillSpec
{
    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void the_terminal_was_online_within_ten_minutes(int minutes, bool online) =>
        (TerminalJustOnline.Check(Content, ContextAt(Morning, AtWheel) with
        {
            Circumstances = InOrder with { Terminal = InOrder.Terminal! with { LastSeenAt = Morning - Duration.FromMinutes(minutes) } },
        }) is null).ShouldBe(online);

    [Fact]
    public void a_dead_terminal_keeps_the_vehicle_in_the_yard() =>
        Given(Drafted, Validated, Issued).By(AtWheel).Knowing(context => context with { Circumstances = InOrder with { Terminal = null } })
            .When(new RecordPreTripCheck(Id, AllInOrder)).ThenRefused(TerminalJustOnline.Id);

    [Fact]
    public void limited_quantities_that_need_no_terminal_leave_without_one() =>
        TerminalJustOnline.Check(
            Content with { Load = new([Content.Load.Lines[0] with { Regime = Domain.Waybills.Goods.GoodsRegime.Limited }]) },
            ContextAt(Morning, AtWheel) with { Circumstances = InOrder with { Terminal = null } }).ShouldBeNull();
}
