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

    [Fact]
    public void what_takes_the_place_of_the_voided_one_with_which_it_left_is_not_in_retrospect()
    {
        var left = Morning - Duration.FromMinutes(5);
        Replacing(left, seen: left).ShouldBeEmpty();
        Replacing(left, seen: left - Duration.FromMinutes(1)).ShouldBeEmpty();
    }

    [Fact]
    public void what_it_left_on_later_is() => Replacing(Morning - Duration.FromMinutes(5), seen: Morning - Duration.FromMinutes(4)).ShouldBe([TimelyIssue.Code]);

    [Fact]
    public void nor_does_another_trucks_voided_waybill_help() =>
        Replacing(Morning, seen: Morning, content => content with { Vehicle = content.Vehicle with { Plate = Plate.Parse("粤A54321/Yellow") } })
            .ShouldBe([TimelyIssue.Code]);

    private string[] Replacing(Instant left, Instant seen, Func<WaybillContent, WaybillContent>? voided = null) => Codes(
        circumstances: known => known with { DepartureSeen = seen },
        knowing: context => context with
        {
            Replaces = Waybill.Initial with { Stage = WaybillStage.Voided, Content = (voided ?? (same => same))(Content), DepartureSeenAt = left },
        });

    private static WaybillContent Starting(int minutes) => Content with { PlannedStart = Morning + Duration.FromMinutes(minutes) };
}
