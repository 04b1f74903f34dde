using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Scoring;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Specs.Credit;

/// <summary>A carrier of Guangzhou, a driver, a truck, and what happens to their credit.</summary>
internal static class CreditRows
{
    public const string CarrierKey = "E:91440101MA5AAAA00W:D3", DriverKey = "P:0123456789abcdef0123456789abcdef:D3";

    public static readonly CreditProfileId Carrier = CreditProfileId.Parse(CarrierKey);
    public static readonly CreditModelId Index = CreditModelId.Parse("D-2026-1");
    public static readonly CreditCycle Year = new(new(2026, 1, 1), new(2026, 12, 31));
    public static readonly PartyId Person = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
    public static readonly DivisionCode County = DivisionCode.Parse("440106");

    public static readonly CreditProfileOpened Opened = new(
        Carrier, "穗安货运有限公司", null, County, CreditTrade.FreightTransport, new(2025, 1, 1), null, null, new(2026, 1, 5));

    public static readonly CreditProfileOpened DriverOpened = new(
        CreditProfileId.Parse(DriverKey), null, new(Person, "张三丰"), County, CreditTrade.Practitioner, new(2024, 2, 1), "4401", null, new(2026, 1, 5));

    public static CreditFactRecorded Fact(int entry, string item, LocalDate documentOn, decimal quantity = 1) => new(
        entry, "enforcement", $"文-{entry}", documentOn, ItemCode.Parse(item), SeverityClass.General, quantity, null, null, "enforcement.case/1", documentOn);

    public static ScoreComputed Scored(LocalDate on, decimal total, CreditGrade grade, params Addend[] parts) =>
        new(Index, Year, on, total, grade, [.. parts], [.. parts.SelectMany(part => part.Entries)], "enforcement.case/1#7", on);

    public static Addend Against(string item, decimal points, params int[] entries) => new(ItemCode.Parse(item), points, [.. entries]);

    public static GradeAnnounced Announced(CreditProfileOpened of, CreditGrade grade) => new(
        Index, Year, grade, 975, new(new(2026, 3, 16), false), of.Name, of.PersonName, of.Division, of.Trade, new(2026, 3, 2));

    public static readonly GradeConfirmed Confirmed = new(Index, Year, CreditGrade.A, 975, null, "粤交信〔2026〕8号", new(2026, 3, 17));

    public static readonly CreditListingId Truck = CreditListingId.Parse("V:粤A12345/Yellow:Overload");

    public static readonly ListingNotified Notified = new(
        Truck, "粤A12345", null, County, ListingGround.TruckRuns, new(["文-4"], Runs: 4), "名单通知", "告-1", new(2026, 3, 2), new(new(2026, 3, 9), false),
        new(2026, 3, 2));

    public static readonly SubjectListed Listed = new(
        Truck, "粤A12345", null, County, ListingGround.TruckRuns, "名单通知", "列-1", new(2028, 3, 10), new(2026, 3, 10));

    public static readonly ListingPublished Published = new(
        Truck, "粤A12345", null, County, ListingGround.TruckRuns, "名单通知", "列-1", new(2026, 3, 10), new(2028, 3, 10), "公告-1", new(2026, 3, 13));
}
