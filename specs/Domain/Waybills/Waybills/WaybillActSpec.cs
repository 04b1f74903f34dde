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

public sealed class WaybillActSpec : WaybillSpec
{
    private static readonly ImmutableArray<WaybillFact> OnTheRoad = [.. UpToLoading, Departed];

    [Fact]
    public void a_draft_is_registered_where_the_licence_is() =>
        Given().By(Dispatcher with { Division = DivisionCode.Parse("440300") }).When(new DraftWaybill(Id, Particulars))
            .ThenFact<WaybillDrafted>(drafted => drafted.Division.ShouldBe(Guangzhou));

    [Fact]
    public void of_a_carrier_on_no_register_where_its_dispatcher_is() =>
        Given().By(Dispatcher with { Division = DivisionCode.Parse("440300") }).Knowing(context => context with { Circumstances = TripCircumstances.Unknown })
            .When(new DraftWaybill(Id, Particulars)).ThenFact<WaybillDrafted>(drafted => drafted.Division.ShouldBe(DivisionCode.Parse("440300")));

    [Fact]
    public void a_revision_that_says_the_same_is_none() => Given(Drafted).When(new ReviseWaybill(Id, Particulars)).ThenNothing();

    [Fact]
    public void a_validated_waybill_that_is_revised_is_validated_anew() =>
        Given(Drafted, Validated).When(new ReviseWaybill(Id, Particulars with { Remarks = "慢行" })).ThenFact<WaybillRevised>()
            .When(new IssueWaybill(Id)).ThenRefused(OrderOfWaybill.Id);

    [Fact]
    public void an_issued_waybill_is_recalled_when_its_licence_is_suspended() =>
        Given([.. UpToLoading]).By(Clock).When(new RecallWaybill(Id, "许可证被暂扣", "粤交罚〔2026〕1号"))
            .ThenFacts(new WaybillRecalled("许可证被暂扣", "粤交罚〔2026〕1号", Day))
            .By(AtWheel).When(new DepartOnTrip(Id)).ThenRefused(ReadyToDepart.Id);

    [Fact]
    public void a_vehicle_on_the_road_is_not_recalled() => Given(OnTheRoad).By(Clock).When(new RecallWaybill(Id, "许可证被暂扣")).ThenRefused(OrderOfWaybill.Id);

    [Fact]
    public void a_recalled_waybill_is_revised_or_cancelled()
    {
        var recalled = Given(Drafted, Validated, Issued, new WaybillRecalled("换押运员", null, Day));
        recalled.When(new ReviseWaybill(Id, Particulars with { Remarks = "已换押运员" })).ThenFact<WaybillRevised>();
        recalled.When(new CancelWaybill(Id, "不再运输")).ThenFacts(new WaybillCancelled("不再运输", Day));
    }

    [Fact]
    public void a_deviation_goes_on_record_once()
    {
        var deviation = new Deviation(DeviationKind.RestrictedZone, Morning, null, Yard, Zone: "虎门大桥");
        Given(OnTheRoad).By(Clock).When(new RecordDeviation(Id, deviation)).ThenFacts(new DeviationDetected(deviation, Day))
            .When(new RecordDeviation(Id, deviation)).ThenNothing();
    }

    [Fact]
    public void a_restricted_zone_that_is_seen_from_another_moment_on_is_the_same_visit()
    {
        var visit = new Deviation(DeviationKind.RestrictedZone, Morning - Duration.FromMinutes(40), null, Yard, Zone: "虎门大桥");
        var told = Given([.. OnTheRoad, new DeviationDetected(visit, Day)]).By(Clock);
        foreach (var minutes in new[] { -30, -1, 1, 30 })
            told.When(new RecordDeviation(Id, visit with { From = visit.From + Duration.FromMinutes(minutes) })).ThenNothing();
        told.When(new RecordDeviation(Id, visit with { From = visit.From - Duration.FromMinutes(31) })).ThenFact<DeviationDetected>();
        told.When(new RecordDeviation(Id, visit with { From = visit.From + Duration.FromMinutes(31) })).ThenFact<DeviationDetected>();
        told.When(new RecordDeviation(Id, visit with { Zone = "珠江隧道" })).ThenFact<DeviationDetected>();
    }

    [Fact]
    public void an_incident_is_reported_by_whoever_is_on_board_or_dispatches() =>
        Given(OnTheRoad).By(OnBoard).When(new ReportIncident(Id, IncidentKind.Leak, "阀门泄漏", "沿江高速K30", Morning, Yard))
            .ThenFacts(new IncidentReported(IncidentKind.Leak, "阀门泄漏", "沿江高速K30", Yard, Morning, Day));

    [Fact]
    public void a_trip_stands_still_and_goes_on() =>
        Given(OnTheRoad).By(AtWheel).When(new SuspendTrip(Id, "大雾封路", "沿江高速K30")).ThenFacts(new TripSuspended("大雾封路", "沿江高速K30", Morning, Day))
            .When(new ResumeTrip(Id)).ThenFacts(new TripResumed(Morning, Day)).When(new ResumeTrip(Id)).ThenNothing();

    [Fact]
    public void another_truck_takes_over_on_the_way_and_the_broken_one_is_free()
    {
        var other = Particulars.Vehicle with { Plate = Plate.Parse("粤A54321/Yellow"), CertificateNumber = "粤交运管穗字000009号" };
        Given(OnTheRoad)
            .Knowing(context => context with
            {
                Circumstances = InOrder with { Vehicle = InOrder.Vehicle! with { Plate = other.Plate, CertificateNumber = other.CertificateNumber } },
            })
            .When(new AmendInTransit(Id, "车辆故障", Vehicle: other, Tank: Particulars.Tank! with { TankNumber = "GT-002" })).ThenFact<WaybillAmended>(amended =>
            {
                amended.Content.Vehicle.ShouldBe(other);
                amended.Content.Tank!.TankNumber.ShouldBe("GT-002");
                amended.Freed.ShouldBe([TripBookId.Of(Truck)]);
            });
    }

    [Fact]
    public void an_escort_without_qualification_does_not_take_over() =>
        Given(OnTheRoad).Knowing(context => context with { Circumstances = InOrder with { Crew = [InOrder.Crew[0]] } })
            .When(new AmendInTransit(Id, "换人", Escort: Particulars.Escort! with { Telephone = "13800000003" })).ThenRefused(CrewQualified.Id);

    [Fact]
    public void another_consignee_says_who_it_is() =>
        Given(OnTheRoad).When(new AmendInTransit(Id, "改送", Consignee: new(PartyKind.Organisation, "东莞化工", Telephone: "0769-1"))).ThenRefused(PartiesIdentified.Id);

    [Fact]
    public void an_amendment_that_changes_nothing_is_none() => Given(OnTheRoad).When(new AmendInTransit(Id, "例", Route: Particulars.Route)).ThenNothing();

    [Fact]
    public void goods_are_shared_among_their_classes_as_planned()
    {
        var content = Content with
        {
            Load = new([Content.Load.Lines[0] with { MassKg = 20_000 }, Content.Load.Lines[0] with { MassKg = 10_000, Class = HazardClass.Parse("8") }]),
        };
        CarriedGoods.Of(content, 29_999).Masses.ShouldBe([new(HazardClass.Parse("3"), 19_999), new(HazardClass.Parse("8"), 10_000)]);
    }

    [Fact]
    public void a_shortage_is_explained_once() =>
        Given([.. OnTheRoad, Arrived, Signed(29_000)]).When(new ExplainShortage(Id, "挥发")).ThenFacts(new ShortageExplained("挥发", Day))
            .When(new ExplainShortage(Id, "又说")).ThenNothing();

    [Fact]
    public void a_region_may_lie_in_any_province()
    {
        RegionCode.Parse("430102").InGuangdong.ShouldBeNull();
        RegionCode.Parse("440112").InGuangdong.ShouldBe(DivisionCode.Parse("440112"));
        RegionCode.Parse("440112").City.ShouldBe(RegionCode.Parse("440100"));
        (Content.Route with { Destination = new(RegionCode.Parse("430102"), "长沙") }).CrossesProvinces.ShouldBeTrue();
        RegionCode.TryParse("990102", null, out _).ShouldBeFalse();
        RegionCode.TryParse("44011", null, out _).ShouldBeFalse();
    }

    private static readonly TransportVehicle OtherTruck = Particulars.Vehicle with { Plate = Plate.Parse("粤A54321/Yellow"), CertificateNumber = "粤交运管穗字000009号" };

    private Outcome<Waybill, WaybillFact, WaybillCommand, WaybillsContext> TakingOver(AmendInTransit change, TripBook? book = null) =>
        Given(OnTheRoad).At(Day, new(15, 0)).Knowing(context => context with
        {
            Circumstances = InOrder with
            {
                Vehicle = InOrder.Vehicle! with { Plate = change.Vehicle?.Plate ?? Truck }, Trailer = InOrder.Vehicle! with { Plate = change.Trailer?.Plate },
            },
            Books = book is null ? context.Books : context.Books.Add(TripBookId.Of(OtherTruck.Plate), book),
        }).When(change);

    [Fact]
    public void the_tank_of_the_broken_truck_is_not_that_of_the_other() =>
        TakingOver(new(Id, "车辆故障", Vehicle: OtherTruck)).ThenRefused(CompleteCombination.Id);

    [Fact]
    public void a_tractor_does_not_take_over_without_a_trailer() =>
        TakingOver(new(Id, "车辆故障", Vehicle: OtherTruck with { IsTractor = true }, Tank: Particulars.Tank)).ThenRefused(CompleteCombination.Id);

    [Fact]
    public void nor_a_truck_that_the_form_does_not_describe() =>
        TakingOver(new(Id, "车辆故障", Vehicle: OtherTruck with { CertificateNumber = " " }, Tank: Particulars.Tank)).ThenRefused(FieldsFilled.Id);

    [Fact]
    public void nor_one_that_cannot_take_what_is_loaded() =>
        Given([.. UpToLoading[..5], Loaded with { LoadedKg = 30_500 }, Departed])
            .Knowing(context => context with { Circumstances = InOrder with { Vehicle = InOrder.Vehicle! with { Plate = OtherTruck.Plate } } })
            .When(new AmendInTransit(Id, "车辆故障", Vehicle: OtherTruck with { RatedPayloadKg = 30_000 }, Tank: Particulars.Tank)).ThenRefused(WithinPayload.Id);

    [Fact]
    public void a_truck_that_came_home_this_morning_may_take_over_from_now_on()
    {
        var home = new TripBook([new(Other, Content.PlannedStart - Duration.FromHours(3), Content.PlannedStart + Duration.FromHours(2))]);
        TakingOver(new(Id, "车辆故障", Vehicle: OtherTruck, Tank: Particulars.Tank), home).ThenFact<WaybillAmended>();
    }

    [Fact]
    public void W_11_one_that_goes_out_again_before_the_arrival_may_not()
    {
        var again = new TripBook([new(Other, Content.PlannedArrival - Duration.FromMinutes(1), Content.PlannedArrival + Duration.FromHours(2))]);
        TakingOver(new(Id, "车辆故障", Vehicle: OtherTruck, Tank: Particulars.Tank), again).ThenRefused(Domain.Waybills.Trips.Rules.OneTripAtATime.Id);
    }

    [Fact]
    public void W_14_an_arrival_that_no_lawful_speed_reaches_is_not_amended_in() =>
        Given(OnTheRoad).When(new AmendInTransit(Id, "催货", PlannedArrival: Content.PlannedStart + Duration.FromMinutes(60))).ThenRefused(PossibleSchedule.Id);

    [Fact]
    public void an_incident_while_the_goods_are_loaded_is_reported_too() =>
        Given([.. UpToLoading[..5]]).By(OnBoard).When(new ReportIncident(Id, IncidentKind.Leak, "装卸臂泄漏", "装货台", Morning)).ThenFact<IncidentReported>();

    [Fact]
    public void a_load_too_heavy_to_be_counted_is_refused_and_breaks_nothing() =>
        Codes(content => content with { Load = new([content.Load.Lines[0] with { MassKg = int.MaxValue }, content.Load.Lines[0] with { MassKg = int.MaxValue }]) })
            .ShouldBe(["W-07", "WAY-GDS-001"]);

    [Fact]
    public void the_snapshot_names_the_edition_by_which_the_trip_is_judged()
    {
        var next = new NodaTime.LocalDate(2026, 3, 3);
        var table = Goods.GoodsExamples.Table.With(new Domain.Waybills.Goods.DangerousGoodAmended(
            UnNumber.Parse("UN1230"), Goods.GoodsExamples.Table.Find(UnNumber.Parse("UN1230"), Day)! with { Note = "例" }, "例", "例", next));
        Given(Saying(content => content with { PlannedStart = content.PlannedStart + Duration.FromDays(1), PlannedArrival = content.PlannedArrival + Duration.FromDays(1) }), Validated)
            .Knowing(context => context with { Goods = table }).When(new IssueWaybill(Id))
            .ThenFact<WaybillIssued>(issued => issued.Snapshot.Goods.ShouldHaveSingleItem().From.ShouldBe(next));
    }
}
