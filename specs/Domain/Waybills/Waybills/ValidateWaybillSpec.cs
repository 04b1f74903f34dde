using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Domain.Waybills.Trips.Rules;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills;

public sealed class ValidateWaybillSpec : WaybillSpec
{
    [Fact]
    public void a_rejection_names_every_broken_rule_and_not_the_first_only() =>
        Given(Saying(content => content with
            {
                Escort = null,
                Vehicle = content.Vehicle with { RatedPayloadKg = 20_000 },
                PlannedArrival = content.PlannedStart + Duration.FromHours(1),
                Tank = content.Tank! with { InspectionValidUntil = new(2026, 3, 1) },
            }))
            .Knowing(context => context with { Circumstances = InOrder with { Licence = null, Terminal = null } })
            .When(new ValidateWaybill(Id)).ThenFact<WaybillRejected>(rejected =>
            {
                rejected.Broken.Select(broken => broken.Code).ShouldBe(["W-01", "W-04", "W-06", "W-07", "W-12", "W-14"]);
                rejected.Broken.ShouldAllBe(broken => broken.Article.Contains('/', StringComparison.Ordinal));
            });

    [Fact]
    public void the_rules_on_goods_are_asked_as_well() =>
        Codes(content => content with { Load = new([.. content.Load.Lines, Goods.GoodsExamples.Line("UN1942")]), Vehicle = content.Vehicle with { RatedPayloadKg = 40_000 } },
            known => known with
            {
                Licence = known.Licence! with { HazardClasses = ["3", "5.1"] }, Vehicle = known.Vehicle! with { HazardClasses = [] },
            })
            .ShouldContain("W-08");

    [Fact]
    public void W_11_a_truck_that_is_on_another_trip_at_the_time_is_refused() =>
        Codes(knowing: context => context with
        {
            Books = ImmutableDictionary<TripBookId, TripBook>.Empty.Add(
                TripBookId.Of(Truck), new([new(Other, Content.PlannedStart, Content.PlannedArrival)])),
        }).ShouldBe([OneTripAtATime.Code]);

    [Fact]
    public void W_11_a_driver_too() =>
        Codes(knowing: context => context with
        {
            Books = ImmutableDictionary<TripBookId, TripBook>.Empty.Add(
                TripBookId.Of(Driver), new([new(Other, Content.PlannedArrival - Duration.FromMinutes(1), Content.PlannedArrival + Duration.FromHours(1))])),
        }).ShouldBe([OneTripAtATime.Code]);

    [Fact]
    public void its_own_booking_does_not_stand_in_its_way() =>
        Codes(knowing: context => context with
        {
            Books = ImmutableDictionary<TripBookId, TripBook>.Empty.Add(
                TripBookId.Of(Truck), new([new(Id, Content.PlannedStart, Content.PlannedArrival)])),
        }).ShouldBeEmpty();

    [Fact]
    public void a_rejected_waybill_is_revised_and_validated_again()
    {
        var rejected = Given(Saying(content => content with { Escort = null })).When(new ValidateWaybill(Id)).ThenFact<WaybillRejected>();
        rejected.When(new IssueWaybill(Id)).ThenRefused(OrderOfWaybill.Id);
        rejected.When(new ReviseWaybill(Id, Particulars)).ThenFacts(new WaybillRevised(Content, Day)).When(new ValidateWaybill(Id)).ThenFacts(Validated);
    }

    [Fact]
    public void what_changed_within_the_day_refuses_the_issue() =>
        Given(Drafted, Validated).Knowing(context => context with { Circumstances = InOrder with { Licence = InOrder.Licence! with { InForce = false } } })
            .When(new IssueWaybill(Id)).ThenRefused(LicenceCoversGoods.Id);

    [Fact]
    public void every_hard_rule_shows_its_code_to_people()
    {
        var rules = typeof(Waybill).Assembly.GetTypes()
            .Where(type => type.Namespace is "Regulatory.Domain.Waybills.Rules" or "Regulatory.Domain.Waybills.Trips.Rules" or "Regulatory.Domain.Waybills.Numbers.Rules")
            .Where(type => type.GetField("Code") is not null).ToList();
        rules.Count.ShouldBe(14);
        foreach (var rule in rules)
        {
            var code = (string)rule.GetField("Code")!.GetRawConstantValue()!;
            var text = rule.GetCustomAttributes(false).OfType<RuleTextAttribute>().Single();
            (text.Zh.StartsWith($"{code} ", StringComparison.Ordinal), text.En.StartsWith($"{code} ", StringComparison.Ordinal)).ShouldBe((true, true), rule.Name);
        }
    }
}
