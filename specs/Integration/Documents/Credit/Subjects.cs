using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Documents.Credit;
using Regulatory.Ledger;

namespace Regulatory.Specs.Integration.Documents.Credit;

/// <summary>A coach company with a fine, an overload, a repaired and a reversed entry, and a driver.</summary>
internal static class Subjects
{
    public static readonly CreditModelId Model = CreditModelId.Parse("D-2026-1");

    public static readonly CreditProfileId Coaches = CreditProfileId.Parse("E:91440101MA5AAAA00W:D3");

    public static readonly CreditProfileId Driver = CreditProfileId.Parse("P:00112233445566778899aabbccddeeff:D3");

    private static readonly CreditCycle Cycle = new(new(2026, 1, 1), new(2026, 12, 31));

    public static readonly CreditModels Models = new(CreditModels.Empty.Versions.Add(
        "D-2026-1",
        new(
            Model,
            new(
                "全省统一信用指数", "Unified provincial credit index", [CreditDomain.RoadTransport],
                [
                    new(ItemCode.Parse("fine-3000-to-30000"), "罚款 3000 元至 30000 元", "Fine of 3 000 to 30 000 yuan", 25, SeverityClass.General, Confidence.Project, "credit 5c"),
                    new(ItemCode.Parse("overload-20-to-50"), "超限 20% 至 50%", "Overload of 20 to 50 percent", 25, SeverityClass.General, Confidence.Project, "credit 5c"),
                ]),
            new(2026, 1, 1), null)));

    public static readonly ImmutableArray<CreditProfileFact> Life =
    [
        new CreditProfileOpened(
            Coaches, "穗安客运有限公司", null, DivisionCode.Parse("440100"), CreditTrade.PassengerTransport, new(2026, 1, 1), null, null, new(2026, 1, 5)),
        Entry(1, "粤穗交罚〔2026〕00123号", "fine-3000-to-30000", Money.OfYuan(3_000), new(2026, 4, 8)),
        Entry(2, "粤穗交罚〔2026〕00124号", "overload-20-to-50", null, new(2026, 4, 9)),
        Entry(3, "粤穗交罚〔2025〕09001号", "fine-3000-to-30000", Money.OfYuan(8_000), new(2026, 1, 9)),
        Entry(4, "粤穗交罚〔2026〕00099号", "fine-3000-to-30000", Money.OfYuan(5_000), new(2026, 3, 9)),
        new CreditDutyPerformed(1, "缴款书1号", new(2026, 4, 20), new(2026, 4, 20)),
        new CreditFactReversed(4, ReversalGround.PenaltyRevoked, "粤交复决〔2026〕5号", new(2026, 6, 1)),
        new RepairApplied(3, "XF-1", "CN-1", new(2026, 7, 1)),
        new RepairGranted(3, "XF-1", "粤信修〔2026〕9号", new(2026, 7, 10)),
        new ScoreComputed(
            Model, Cycle, new(2026, 7, 10), 950, CreditGrade.A,
            [
                new(ItemCode.Parse("full-marks"), 1000, []),
                new(ItemCode.Parse("fine-3000-to-30000"), -25, [1], Decay: 1),
                new(ItemCode.Parse("overload-20-to-50"), -25, [2], Decay: 1),
            ],
            [1, 2], "repair", new(2026, 7, 10)),
        new GradeConfirmed(Model, Cycle, CreditGrade.A, 950, null, "粤信公〔2026〕1号", new(2026, 7, 31)),
    ];

    public static readonly SubjectListed Listed = new(
        new(Coaches.Subject, CreditListKind.Overload), "穗安客运有限公司", null, DivisionCode.Parse("440100"), ListingGround.EnterpriseShare,
        "《超限运输车辆行驶公路管理规定》", "粤穗交失信〔2026〕1号", new(2028, 8, 3), new(2026, 8, 3));

    private static readonly PartyId Person = PartyId.Parse("P:00112233445566778899aabbccddeeff");

    public static CreditProfileOpened DriverOpened(string? name = "张三丰") => new(
        Driver, null, new(Person, name), DivisionCode.Parse("440100"), CreditTrade.PassengerTransport, new(2026, 1, 1), "从业资格证1号", null, new(2026, 1, 5));

    public static CreditStory Story(CreditProfileId id, ImmutableArray<CreditProfileFact> life, params ImmutableArray<CreditListingFact> listed)
    {
        var facts = life.Select((fact, index) => (fact, Recorded($"credit.profile/{id}", 101 + index))).ToImmutableArray();
        var listings = listed.Select((fact, index) => (fact, Recorded($"credit.list/{id.Subject}:Overload", 501 + index))).ToImmutableArray();
        return new(
            id.Subject, [new(id, life.Aggregate(CreditProfile.Initial, CreditProfile.Evolve), facts)],
            listed.IsEmpty
                ? []
                : [new(new(id.Subject, CreditListKind.Overload), listed.Aggregate(CreditListing.Initial, CreditListing.Evolve), listings)]);
    }

    private static CreditFactRecorded Entry(int number, string document, string item, Money? amount, LocalDate on) => new(
        number, "enforcement", document, on, ItemCode.Parse(item), SeverityClass.General, 1, amount, null, null, on);

    private static RecordedFact Recorded(string stream, long position)
    {
        var parts = stream.Split('/', 2);
        return new(
            position, new(parts[0], parts[1]), position - 100, "credit.example.v1", Instant.FromUtc(2026, 8, 3, 2, 0) + Duration.FromMinutes(position),
            Guid.Empty, new("credit-gd", "CreditOfficer", "440000", null, null, stream, "0", "0.1.0"),
            JsonSerializer.Serialize(new { position }));
    }
}
