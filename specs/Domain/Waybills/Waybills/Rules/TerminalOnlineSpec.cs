using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-12</summary>
public sealed class TerminalOnlineSpec : WaybillSpec
{
    [Fact]
    public void a_vehicle_without_registered_terminal_is_refused()
    {
        Codes(circumstances: known => known with { Terminal = null }).ShouldBe([TerminalOnline.Code]);
        Codes(circumstances: known => known with { Terminal = known.Terminal! with { IsRegistered = false } }).ShouldBe([TerminalOnline.Code]);
    }

    [Fact]
    public void one_offline_for_more_than_24_hours_is_refused() => Codes(circumstances: Seen(Duration.FromHours(24) + Duration.FromSeconds(1))).ShouldBe([TerminalOnline.Code]);

    [Fact]
    public void one_never_seen_is_refused() =>
        Codes(circumstances: known => known with { Terminal = known.Terminal! with { LastSeenAt = null } }).ShouldBe([TerminalOnline.Code]);

    [Fact]
    public void exactly_24_hours_are_not() => Codes(circumstances: Seen(Duration.FromHours(24))).ShouldBeEmpty();

    [Fact]
    public void a_terminal_that_is_not_tracked_here_is_a_warning()
    {
        var context = ContextAt(Morning, Dispatcher) with
        {
            Circumstances = InOrder with { Terminal = new("013800000001", IsRegistered: true, IsTracked: false) },
        };
        HardRules.BrokenBy(Id, Content, context).ShouldBeEmpty();
        SoftWarnings.Of(Content, context).ShouldBe([new(WarningKind.TerminalNotTracked)]);
    }

    private static Func<TripCircumstances, TripCircumstances> Seen(Duration ago) =>
        known => known with { Terminal = known.Terminal! with { LastSeenAt = Morning - ago } };
}
