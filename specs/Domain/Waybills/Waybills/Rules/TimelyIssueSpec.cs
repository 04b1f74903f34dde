using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-13</summary>
public sealed class TimelyIssueSpec : WaybillSpec
{
    [Fact]
    public void a_start_more_than_24_hours_back_is_refused() => TimelyIssue.Check(Starting(-24 * 60 - 1), ContextAt(Morning, Dispatcher)).ShouldNotBeNull();

    [Fact]
    public void a_start_24_hours_back_is_not() => TimelyIssue.Check(Starting(-24 * 60), ContextAt(Morning, Dispatcher)).ShouldBeNull();

    [Fact]
    public void a_vehicle_that_was_seen_to_leave_gets_no_waybill_any_more() =>
        Codes(circumstances: known => known with { DepartureSeen = Morning - Duration.FromMinutes(5) }).ShouldBe([TimelyIssue.Code]);

    private static WaybillContent Starting(int minutes) => Content with { PlannedStart = Morning + Duration.FromMinutes(minutes) };
}
