using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Overload;

/// <summary>What the specs of overload control share: a site of Guangzhou, its people, and trucks.</summary>
public static class OverloadExamples
{
    public static readonly LocalDate Day = new(2026, 3, 2);
    public static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    public static readonly Actor Officer = Of("officer-gz", Role.EnforcementOfficer);
    public static readonly Actor OtherOfficer = Of("officer2-gz", Role.EnforcementOfficer);
    public static readonly Actor UnitHead = Of("unit-head-gz", Role.CaseUnitHead);
    public static readonly Actor Head = Of("head-gz", Role.AgencyHead);
    public static readonly Actor Lawyer = Of("lawyer-gz", Role.LegalReviewer);
    public static readonly Actor Gateway = Of("partner-gz", Role.Partner);
    public static readonly Actor Shenzhen = Officer with { Account = "officer-sz", Division = DivisionCode.Parse("440300") };

    public static readonly SiteId Site = SiteId.Parse("0198c6f0-0000-7000-8000-0000000000a1");
    public static readonly WeighRecordId FirstRecord = WeighRecordId.Parse("0198c6f0-0000-7000-8000-0000000000b1");
    public static readonly WeighRecordId OtherRecord = WeighRecordId.Parse("0198c6f0-0000-7000-8000-0000000000b2");
    public static readonly SourceUnitId Source = SourceUnitId.Parse("0198c6f0-0000-7000-8000-0000000000c1");
    public static readonly CaseId TheCase = CaseId.Parse("0198c6f0-0000-7000-8000-0000000000d1");
    public static readonly Plate Truck = Plate.Parse("粤A12345/Yellow");
    public static readonly Plate OtherTruck = Plate.Parse("粤A54321/Yellow");
    public static readonly RoadPosition Position = RoadPosition.Parse("S385 K80+380");
    public static readonly string Digest = new('a', 64);

    public static readonly CreditCode CarrierCode = CreditCode.Parse("91440101MA5AAAA00W");
    public static readonly PartyConcerned Carrier = new(PartyKind.Organisation, "穗通货运有限公司", CarrierCode);
    public static readonly PartyOnRecord CarrierOnRecord = PartyOnRecord.Of(Carrier, PartyId.Of(CarrierCode));
    public static readonly ResidentId DriverId = ResidentId.Parse("44030519851231123X");
    public static readonly PartyId DriverParty = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
    public static readonly PartyConcerned Driver = new(PartyKind.NaturalPerson, "张三", ResidentId: DriverId);

    /// <summary>Steering axle, driven tandem, trailer tridem: 49 000 kg by the table, and by its axles.</summary>
    public static readonly TruckConfiguration SixAxles = new(
        TruckBody.Combination,
        [
            new(1, false, TyreFitting.SingleTyre),
            new(2, true, TyreFitting.DualTyres, SpacingMm: 1_350),
            new(3, false, TyreFitting.DualTyres, OnTrailer: true, SpacingMm: 1_310),
        ]);

    public static readonly ImmutableArray<int> SixLoads = [7_000, 9_000, 9_000, 8_000, 8_000, 8_000];

    /// <summary>The loads of the six axles that make up a total, shared as in <see cref="SixLoads"/>.</summary>
    public static ImmutableArray<int> LoadsOf(int grossKg)
    {
        var first = SixLoads[..5].Select(load => (int)((long)load * grossKg / 49_000)).ToImmutableArray();
        return first.Add(grossKg - first.Sum());
    }

    public static readonly EvidencePack Pack = new(
        [new(PictureView.Front, new('b', 64)), new(PictureView.Side, new('c', 64)), new(PictureView.Rear, new('d', 64))],
        new(new('e', 64), 8), Digest);

    public static readonly SitePlanned Planned = new(SiteKind.OffSite, "S385超限监测点", Position, Guangzhou, "广州市交通运输局", null, new(2026, 1, 5));
    public static readonly DeviceVerified Verified =
        new("WIM-01", WeigherClass.Dynamic, "检字〔2026〕1号", new(2026, 1, 6), new(2027, 1, 5), new(2026, 1, 6));
    public static readonly SiteReviewed Reviewed = new("穗交法审〔2026〕1号", "穗交技审〔2026〕1号", null, new(2026, 1, 10));
    public static readonly SitePublished Published =
        new(SiteKind.OffSite, "S385超限监测点", Position, Guangzhou, "广州市交通运输局", "穗交公告〔2026〕1号", new(2026, 1, 20));
    public static readonly SitePutInService InService = new(new(2026, 2, 1));

    /// <summary>The site in service since 2026-02-01, of some kind.</summary>
    public static MonitoringSite SiteInService(SiteKind kind = SiteKind.OffSite, CreditCode? @operator = null) =>
        new MonitoringSiteFact[] { Planned with { Kind = kind, Operator = @operator }, Verified, Reviewed, Published with { Kind = kind }, InService }
            .Aggregate(MonitoringSite.Initial, MonitoringSite.Evolve);

    public static readonly SourceUnitListed Listed =
        new(CarrierOnRecord, Guangzhou, "广州市交通运输局", "黄埔区石场路1号", "穗交公告〔2026〕2号", new(2026, 1, 5));
    public static readonly SourceUnitConnected Connected = new("SC-01", "检字〔2026〕9号", new(2027, 1, 5), new(2026, 1, 10));

    public static SourceUnit ConnectedSource { get; } =
        new SourceUnitFact[] { Listed, Connected }.Aggregate(SourceUnit.Initial, SourceUnit.Evolve);

    /// <summary>A case of driving over the limit that names the first record.</summary>
    public static readonly RestingCase DrivingCase = new(FirstRecord, OffenceCode.Parse("HW01"), CarrierOnRecord.Party, Truck, Day, Day);

    public static OverloadContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults)
    {
        Persons = ImmutableDictionary<ResidentId, PartyId>.Empty.Add(DriverId, DriverParty),
    };

    public static OverloadContext ContextOn(LocalDate day, Actor? actor = null) =>
        ContextAt(ChinaTime.At(day, new(10, 0)), actor ?? Officer);

    /// <summary>A figure adopted from a day on.</summary>
    public static Figures Adopting(Figure figure, string value) =>
        new(Figures.Defaults.Adopted.Add(figure.Key, ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2020, 1, 1), value)));

    /// <summary>What a gross mass comes to for the six-axle truck, weighed dynamically.</summary>
    public static MassFinding Finding(int grossKg) =>
        Domain.Enforcement.Overload.Arithmetic.MeasuredMass.Find(SixAxles, WeigherClass.Dynamic, grossKg, Day, Figures.Defaults)!;

    private static Actor Of(string account, Role role) => new(account, account, [role], Guangzhou, "广州市交通运输局");
}
