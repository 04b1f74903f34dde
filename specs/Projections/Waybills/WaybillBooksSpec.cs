using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Projections.Waybills;

namespace Regulatory.Projections.Specs.Waybills;

/// <summary>Docket, board and flows of a tank of methanol from Guangzhou to Shenzhen.</summary>
public sealed class WaybillBooksSpec
{
    private const string Key = "0198c6f0-0000-7000-8000-0000000000aa";

    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 4, 0);

    private static readonly PartyId Carrier = PartyId.Parse("E:91440101MA5AAAA00W"), Driver = PartyId.Parse("P:0123456789abcdef0123456789abcdef");

    private static readonly GoodsLine Methanol = new(
        UnNumber.Parse("UN1230"), "甲醇", HazardClass.Parse("3"), [HazardClass.Parse("6.1")], PackingGroup.II, PackageKind.Tank, 30, QuantityUnit.Tonne, 30_000);

    private static readonly WaybillContent Content = new(
        Noon, Noon + Duration.FromHours(4), Company("穗安化工有限公司"), Company("穗安化工有限公司"), Company("深圳化工有限公司"),
        new(new(RegionCode.Parse("440112"), "化工路1号"), new(RegionCode.Parse("440306"), "码头路2号"), "广深沿江高速", 120, 100),
        Company("穗安物流有限公司"), "粤交运管许可穗字440100000001号",
        new(Plate.Parse("粤A12345/Yellow"), "粤交运管穗字000001号", "重型罐式货车", GoodsVehicleBody.Tanker, 31_000, 49_000, "013800000001"),
        null, null, Member("张三"), null, Member("李四"), new([Methanol]), new(), false, null, null, "dispatcher");

    private static readonly WaybillDrafted Drafted =
        new(WaybillNumber.Of(Day, 1), Content, DivisionCode.Parse("440100"), Noon, Day);

    [Fact]
    public void the_docket_shows_all_of_a_waybill_and_what_happened_to_it()
    {
        var row = new Folded<WaybillDocket>().Given(
            Key, Drafted, new WaybillValidated([new(WarningKind.ConsigneeUnknown)], Noon, Day),
            new WaybillIssued(Snapshot, [], Noon, Day), Check(CrewDuty.Driver, false)).Row(Key).ShouldNotBeNull();
        (row.Stage, row.Number.Value, row.DriverName, row.Printed[0], row.Version)
            .ShouldBe((WaybillStage.Issued, "GD2026030200000146", "张三", "UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t", 4));
        row.Timeline.Select(entry => entry.Zh).ShouldBe(["制单 GD2026030200000146", "校验通过，提示 1 项", "派单", "例检（驾驶员）"]);
        (row.StartDivision, row.DestinationDivision, row.StartCity.Value).ShouldBe((DivisionCode.Parse("440112"), DivisionCode.Parse("440306"), "440100"));
    }

    [Fact]
    public void a_rejection_shows_code_article_and_words_of_every_broken_rule()
    {
        var details = ImmutableSortedDictionary<string, string>.Empty.Add("mass", "32000").Add("payload", "31000");
        var broken = new Folded<WaybillDocket>().Given(
            Key, Drafted, new WaybillRejected([new("W-07", new("WAY-VAL-007"), "O29/23", details)], [], Noon, Day)).Row(Key).ShouldNotBeNull()
            .Broken.ShouldHaveSingleItem();
        (broken.Code, broken.Article).ShouldBe(("W-07", "O29/23"));
        broken.Zh.ShouldBe("W-07 计划装载 32000 千克，超过核定载质量 31000 千克。");
        broken.En.ShouldBe("W-07 32000 kg are planned, above the rated payload of 31000 kg.");
    }

    [Fact]
    public void both_follow_the_trip_to_its_end()
    {
        object[] life =
        [
            Drafted, new WaybillValidated([], Noon, Day), new WaybillIssued(Snapshot, [], Noon, Day), Check(CrewDuty.Driver, false), Check(CrewDuty.Escort, true),
            new LoadingRefused([LoadingCheck.GoodsMatch], [], Noon, Day), new LoadingConfirmed([], 30_000, 46_000, "ZZ-1", Noon, Day),
            new WaybillDeparted(Noon, Day), new WaybillUnderWay(Noon, Day),
            new DeviationDetected(new(DeviationKind.RestrictedZone, Noon, null, new(22.5m, 114m), Zone: "虎门大桥"), Day),
            new TripSuspended("大雾", "K30", Noon, Day), new TripResumed(Noon, Day), new WaybillArrived(null, "a", Noon, Day),
            new GoodsSigned(29_000, 1_000, null, CarriedGoods.Of(Content, 29_000), Noon, Day), new ShortageExplained("挥发", Day), new WaybillCompleted(Noon, Day),
        ];
        var docket = new Folded<WaybillDocket>().Given(Key, life).Row(Key).ShouldNotBeNull();
        (docket.Stage, docket.LoadedKg, docket.ReceivedKg, docket.ShortageExplanation, docket.Deviations.Length, docket.IsSuspended, docket.Timeline.Length)
            .ShouldBe((WaybillStage.Completed, 30_000, 29_000, "挥发", 1, false, life.Length));
        docket.FailedChecks.ShouldBeEmpty();
        var board = new Folded<WaybillBoard>().Given(Key, life).Row(Key).ShouldNotBeNull();
        (board.Stage, board.Deviations, board.MassKg, board.Plate.Number).ShouldBe((WaybillStage.Completed, 1, 30_000, "粤A12345"));
        board.HazardClasses.ShouldBe([HazardClass.Parse("3")]);
    }

    [Fact]
    public void what_became_of_a_waybill_otherwise_stands_on_the_board()
    {
        Stage(new WaybillRecalled("例", null, Day)).ShouldBe(WaybillStage.Recalled);
        Stage(new WaybillCancelled("例", Day)).ShouldBe(WaybillStage.Cancelled);
        Stage(new WaybillVoided("例", WaybillId.Parse("0198c6f0-0000-7000-8000-0000000000ab"), Day)).ShouldBe(WaybillStage.Voided);
        Board(new WaybillOverdue(Noon, Day)).IsOverdue.ShouldBeTrue();
        Board(new IncidentReported(IncidentKind.Leak, "例", "例", null, Noon, Day)).HasIncident.ShouldBeTrue();

        static WaybillStage Stage(WaybillFact fact) => Board(fact).Stage;

        static WaybillBoard Board(WaybillFact fact) => new Folded<WaybillBoard>().Given(Key, Drafted, fact).Row(Key).ShouldNotBeNull();
    }

    [Fact]
    public void goods_flow_by_class_and_city_pair_month_by_month()
    {
        var flows = new Folded<GoodsFlows>()
            .Given(Key, Drafted, Signed(29_000, Day))
            .Given("0198c6f0-0000-7000-8000-0000000000ab", Signed(1_000, new(2026, 3, 31)))
            .Given("0198c6f0-0000-7000-8000-0000000000ac", Signed(500, new(2026, 4, 1)));
        flows.Rows().Count.ShouldBe(2);
        var march = flows.Row("3:440100:440300:2026-03").ShouldNotBeNull();
        (march.Trips, march.Kilograms, march.FromDivision, march.Month).ShouldBe((2, 30_000L, DivisionCode.Parse("440100"), new(2026, 3, 1)));

        static GoodsSigned Signed(int receivedKg, LocalDate on) => new(receivedKg, 0, null, CarriedGoods.Of(Content, receivedKg), Noon, on);
    }

    private static IssueSnapshot Snapshot => new(7, null, null, null, [], null, [], null);

    private static PreTripCheckRecorded Check(CrewDuty duty, bool complete) => new(duty, [], null, complete, Noon, Day);

    private static PartyOnRecord Company(string name) => PartyOnRecord.Of(
        new(PartyKind.Organisation, name, CreditCode.Parse("91440101MA5AAAA00W"), Telephone: "020-88886666"), Carrier);

    private static CrewOnRecord Member(string name) =>
        CrewOnRecord.Of(new(name, ResidentId.Parse("44030519851231123X"), "例", "13800000001"), Driver);
}
