using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Publishing;
using Regulatory.Integration.Specs.Processes.Definitions;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Messaging.Publishing;

/// <summary>What partners are told of the road, and who is told what of it.</summary>
public sealed class TellRoadSpec
{
    private static readonly IncidentReported Leak = new(IncidentKind.Leak, "阀门渗漏", "沿江高速K12", new(22.5431m, 114.0579m), Roads.Noon, Roads.Day);

    [Fact]
    public void an_incident_is_told_with_what_is_on_board_and_who()
    {
        var told = (DangerousGoodsIncident)Tell(Partners.EmergencyManagement, Roads.Drafted, Roads.Issued, Leak).Single();
        (told.Waybill, told.Kind, told.Plate, told.Latitude, told.Carrier).ShouldBe(("GD2026030200000146", "Leak", "粤A12345", 22.5431m, "穗安物流有限公司"));
        told.Goods.ShouldHaveSingleItem().ShouldBe(new GoodsOnBoard("UN1230", "甲醇", "3 (6.1)", "II", 30_000, "UN1230, 甲醇, 3 (6.1), II, 罐体, 30 t"));
        (told.DriverName, told.DriverTelephone, told.EscortName).ShouldBe(("张三", "13800000001", null));
    }

    [Theory]
    [InlineData(Partners.EmergencyManagement, true)]
    [InlineData(Partners.Police, true)]
    [InlineData(Partners.Ecology, false)]
    public void the_crew_is_named_to_those_who_rescue_and_investigate_and_to_nobody_else(string partner, bool named)
    {
        var told = (DangerousGoodsIncident)Disclosure.To(partner, Tell(partner, Roads.Drafted, Roads.Issued, Leak).Single());
        (told.DriverName is not null, told.DriverTelephone is not null).ShouldBe((named, named));
        told.Goods.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(Partners.MarketRegulation)]
    [InlineData(Partners.TollOperator)]
    [InlineData(Partners.MonitoringPlatform)]
    public void nobody_else_hears_of_an_incident(string partner) => Tell(partner, Roads.Drafted, Roads.Issued, Leak).ShouldBeEmpty();

    [Fact]
    public void a_restricted_zone_is_told_to_the_police_with_one_place_and_no_person()
    {
        var zone = new DeviationDetected(new(DeviationKind.RestrictedZone, Roads.Noon, null, new(22.54m, 114.05m), Zone: "饮用水源保护区"), Roads.Day);
        var told = (RestrictedZoneEntered)Tell(Partners.Police, Roads.Drafted, Roads.Issued, zone).Single();
        (told.Zone, told.From, told.CarrierCode).ShouldBe(("饮用水源保护区", Roads.Noon, Roads.CarrierCode.ToString()));
        Tell(Partners.Police, Roads.Drafted, zone with { Deviation = zone.Deviation with { Kind = DeviationKind.Speeding, SpeedKmh = 90, LimitKmh = 80 } })
            .ShouldBeEmpty();
    }

    [Fact]
    public void a_coach_in_the_early_morning_is_told_to_police_and_toll_operator_while_it_can_still_be_guided()
    {
        foreach (var partner in (string[])[Partners.Police, Partners.TollOperator])
            ((NightCoachSeen)Tell(partner, Roads.Raised(AlarmCode.NB)).Single()).OwnerCode.ShouldBe(Roads.CarrierCode.ToString());
        Tell(Partners.Police, Roads.Raised(AlarmCode.NB) with { IsLate = true }).ShouldBeEmpty();
        Tell(Partners.Police, Roads.Raised(AlarmCode.OS3)).ShouldBeEmpty();
        ((NightCoachSeen)Tell(Partners.Police, Roads.Raised(AlarmCode.NB) with { Owner = Roads.Driver }).Single()).OwnerCode.ShouldBeNull();
    }

    [Fact]
    public void goods_that_are_short_are_told_to_whom_the_process_asks_for_a_receipt()
    {
        var signed = new GoodsSigned(29_700, 300, "挥发", CarriedGoods.Of(Roads.Content, 29_700), Roads.Noon, Roads.Day);
        var asked = new AcknowledgementAwaited(
            Partners.Police, Guid.Parse("0198c6f0-0000-8000-8000-0000000000aa"), ProcessNotices.GoodsShort, ImmutableSortedDictionary<string, string>.Empty,
            new(Roads.Day, false), "OWN/waybills", new(4, Roads.WaybillStream.ToString(), "waybills.waybill.goods-signed.v1"), Roads.Day);
        var seen = Seen(new("process.waybill-watch", Roads.Waybill.ToString()), [asked], 0);
        TellGoodsShort.Telling.Also(seen).ShouldBe([Roads.WaybillStream]);
        seen = seen with
        {
            Beside = ImmutableDictionary<StreamName, ImmutableArray<object>>.Empty.Add(
                Roads.WaybillStream, [Roads.Drafted, Roads.Issued, new LoadingConfirmed([], 30_000, 46_000, "ZZ-1", Roads.Noon, Roads.Day), signed]),
        };
        var told = TellGoodsShort.Telling.Of(seen, Partners.Police).ShouldBeOfType<DangerousGoodsShort>();
        (told.LoadedKg, told.ReceivedKg, told.ShortageKg, told.Explanation).ShouldBe((30_000, 29_700, 300, "挥发"));
        TellGoodsShort.Telling.Of(seen, Partners.MarketRegulation).ShouldBeNull("the notice is for the police");
    }

    private static List<FactMessage> Tell(string partner, params object[] facts)
    {
        var told = Routes.Usual.Of(partner).Told;
        return
        [
            .. Tellings.All.Where(telling => told.Contains(ContractAttribute.NameOf(telling.Contract)) && telling.Facts.Contains(facts[^1].GetType()))
                .Select(telling => telling.Of(Seen(new("spec", "one"), facts, facts.Length - 1), partner)).OfType<FactMessage>(),
        ];
    }

    private static FactSeen Seen(StreamName stream, object[] facts, int last) => new(
        new(RecordRoom.Name, last + 1, Instant.FromUtc(2026, 3, 2, 2, 0)), stream, facts[last], [.. facts[..last]],
        ImmutableDictionary<StreamName, ImmutableArray<object>>.Empty);
}
