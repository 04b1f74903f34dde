using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits;

/// <summary>What a pass does for a truck over its limit that is met on the road, and what it does not.</summary>
public sealed class PassOnTheRoadSpec : OversizePermitActSpec
{
    private static readonly OversizePermit Pass = new OversizePermitFact[] { Applied, Accepted, Strong, Granted with { From = Day } }
        .Aggregate(OversizePermit.Initial, OversizePermit.Evolve);

    private static readonly WeighingCaptured Captured = new(
        Site, Guangzhou, "广州市交通运输局", Position, "WIM-01", WeigherClass.Dynamic, "检字〔2026〕1号", new(2027, 1, 5),
        ChinaTime.At(Day, new(9, 0)), "1", TravelDirection.Rising, 45, Truck, 990, SixAxles, LoadsOf(60_000), 60_000, Finding(60_000), null, Pack, [], Day);

    private static OverloadContext Knowing(OversizePermit pass) => ContextOn(Day) with { Pass = pass };

    [Fact]
    public void a_capture_is_discarded_as_permitted_only_under_a_pass_that_covers_it()
    {
        var record = new WeighRecordFact[] { Captured, new WeighingScreened(Day) }.Aggregate(WeighRecord.Initial, WeighRecord.Evolve);
        var discard = new DiscardWeighing(FirstRecord, DiscardReason.UnderPermit, "持证通行", Permit);
        WeighRecordDecider.Decide(record, discard, Knowing(Pass)).Facts.ShouldHaveSingleItem().ShouldBeOfType<WeighingDiscarded>().Permit.ShouldBe(Permit);
        WeighRecordDecider.Decide(record, discard, Knowing(OversizePermit.Initial)).Refusal!.Rule.ShouldBe(PassCoversTransport.Id);
        WeighRecordDecider.Decide(record, discard with { Permit = null }, Knowing(OversizePermit.Initial)).Refusal!.Rule.ShouldBe(PassCoversTransport.Id);
    }

    [Fact]
    public void an_entry_lets_in_what_the_pass_covers()
    {
        var check = EntryCheck.Evolve(EntryCheck.Initial, new EntryWeighed(
            Site, Guangzhou, null, ChinaTime.At(Day, new(9, 0)), "2", Truck, SixAxles, LoadsOf(60_000), Finding(60_000), Digest, Day));
        var admit = new AdmitTruck(EntryCheckId.Parse("0198c6f0-0000-7000-8000-0000000000f1"), Permit);
        EntryCheckDecider.Decide(check, admit, Knowing(Pass)).Facts.ShouldHaveSingleItem().ShouldBeOfType<EntryAdmitted>().Permit.ShouldBe(Permit);
        EntryCheckDecider.Decide(check, admit, Knowing(OversizePermit.Initial)).Refusal!.Rule.ShouldBe(PassCoversTransport.Id);
    }

    [Fact]
    public void a_station_releases_what_the_pass_covers()
    {
        var check = new StationCheckFact[]
        {
            new VehicleGuided(Site, Guangzhou, "广州市交通运输局", Truck, null, "目测疑似超限", Day),
            new VehicleWeighed("WIM-01", "检字〔2026〕1号", SixAxles, LoadsOf(60_000), Finding(60_000), Day),
        }.Aggregate(StationCheck.Initial, StationCheck.Evolve);
        var release = new ReleaseVehicle(FirstRecord, Permit);
        StationCheckDecider.Decide(check, release, Knowing(Pass)).Facts.ShouldHaveSingleItem().ShouldBeOfType<VehicleReleased>().Permit.ShouldBe(Permit);
        StationCheckDecider.Decide(check, release, Knowing(OversizePermit.Initial)).Refusal!.Rule.ShouldBe(PassCoversTransport.Id);
    }
}
