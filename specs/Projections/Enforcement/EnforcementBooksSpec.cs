using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Enforcement.Officers;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Enforcement;

namespace Regulatory.Projections.Specs.Enforcement;

/// <summary>The registers of leads, inspections, measures, evidence, fines and offences, each by one life.</summary>
public sealed class EnforcementBooksSpec
{
    private const string Key = "0198c6f0-0000-7000-8000-000000000001";

    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly CreditCode Code = CreditCode.Parse("91440101MA5AAAA00W");
    private static readonly PartyOnRecord Carrier = PartyOnRecord.Of(
        new(PartyKind.Organisation, "穗安货运有限公司", Code), PartyId.Of(Code));

    private static readonly ImmutableArray<AssignedOfficer> Officers =
        [new("officer-1", "李一", "1", new(2027, 1, 1)), new("officer-2", "王二", "2", new(2027, 1, 1))];

    private static readonly HeadsApproval Leave = new("head", "批1", new(2026, 3, 1));

    private static readonly FineImposed Imposed = new(
        CaseId.Parse(Key), "粤交罚〔2026〕1号", Money.OfYuan(5_000), Carrier.Party, Guangzhou, "广州市交通运输局", false, 3, new(2026, 3, 2), new(2026, 3, 2));

    private static readonly FineFellDue Due = new(new(2026, 3, 2), new(new(2026, 3, 17), false), new(2026, 9, 2), new(2026, 3, 2));

    [Fact]
    public void a_fine_account_says_what_is_owed_and_how_far_collection_has_come()
    {
        var rows = new Folded<FineAccounts>().Given(Key, Imposed, Due, new SurchargeAccrued(10, Money.OfYuan(1_500), new(2026, 3, 27), new(2026, 3, 27)));
        var row = rows.Row(Key).ShouldNotBeNull();
        (row.Owed, row.Due, row.Standing).ShouldBe((Money.OfYuan(6_500), new LocalDate(2026, 3, 17), FineStanding.Payable));
        rows.When(Key, new FinePaid(
            Money.OfYuan(6_500), Money.OfYuan(5_000), Money.OfYuan(1_500), "票1", PaymentChannel.DesignatedBank, new(2026, 3, 27), new(2026, 3, 27)));
        rows.Row(Key)!.Standing.ShouldBe(FineStanding.Settled);
        rows.When(Key, new FineCancelled(RemedyId.Parse(Key), "复决1", Money.OfYuan(6_500), new(2026, 4, 10)));
        (rows.Row(Key)!.Standing, rows.Row(Key)!.ToRefund).ShouldBe((FineStanding.Cancelled, Money.OfYuan(6_500)));
    }

    [Fact]
    public void the_row_of_a_fine_and_the_account_of_the_deciders_say_the_same()
    {
        FineFact[] life =
        [
            Imposed, Due, new SurchargeAccrued(10, Money.OfYuan(1_500), new(2026, 3, 27), new(2026, 3, 27)),
            new SurchargeWaived(Money.OfYuan(500), "协1", "修复", new(2026, 3, 28)),
            new FinePaid(Money.OfYuan(5_200), Money.OfYuan(5_000), Money.OfYuan(200), "票1", PaymentChannel.ElectronicPayment, new(2026, 3, 28), new(2026, 3, 28)),
            new FineChanged(RemedyId.Parse(Key), Money.OfYuan(5_000), Money.OfYuan(2_000), new(2026, 4, 10)),
            new SurchargeAccrued(10, Money.OfYuan(600), new(2026, 4, 10), new(2026, 4, 10)),
            new FineRefunded(Money.OfYuan(1_000), "退1", new(2026, 4, 11), new(2026, 4, 11)),
        ];
        for (var told = 1; told <= life.Length; told++)
        {
            var row = new Folded<FineAccounts>().Given(Key, life[..told]).Row(Key)!;
            var account = life[..told].Aggregate(FineAccount.Initial, FineAccount.Evolve);
            row.Owed.ShouldBe(account.FineOwed + account.SurchargeOwed, $"after {life[told - 1].GetType().Name}");
            row.ToRefund.ShouldBe(account.ToRefund, $"after {life[told - 1].GetType().Name}");
        }
    }

    [Fact]
    public void evidence_shows_every_pair_of_hands_its_file_and_its_case()
    {
        var row = new Folded<EvidenceRegister>().Given(
            Key,
            new EvidenceCollected(
                EvidenceKind.Electronic, "现场照片", null, null, null, Guangzhou, "广州市交通运输局", "记录仪", "天河", new(new string('a', 64), 9, "image/jpeg"),
                null, Officers, "officer-1", Instant.FromUtc(2026, 3, 1, 4, 0), new(2026, 3, 1)),
            new EvidenceAttached(CaseId.Parse(Key), new(2026, 3, 2)),
            new EvidenceHandedOver("officer-1", "officer-2", "移交", Instant.FromUtc(2026, 3, 2, 4, 0), new(2026, 3, 2)),
            new EvidenceSealed("封1", Officers, new(2026, 3, 2)),
            new EvidenceReturned(Carrier.Party, "收1", new(2026, 3, 9))).Row(Key).ShouldNotBeNull();
        row.Custody.Select(step => step.Step).ShouldBe(["collected", "handed-over", "sealed", "returned"]);
        (row.Case, row.FileSha256, row.Keeper).ShouldBe((CaseId.Parse(Key), new string('a', 64), null));
    }

    [Fact]
    public void an_inspection_shows_its_failed_points_and_the_hazards_that_are_still_there()
    {
        var rows = new Folded<InspectionBook>().Given(
            Key,
            new InspectionPlanned(
                InspectionKind.Routine, EnforcementDomain.RoadTransport, Carrier, Guangzhou, "广州市交通运输局", "计划", ["维护"], new(2026, 3, 2), 100, new(2026, 2, 20)),
            new InspectionHeld(Officers, "天河", [new("维护", false, "未维护")], InspectionResult.MajorHazard, "制动失效", true, new(2026, 3, 2), new(2027, 3, 2), new(2026, 3, 2)),
            new HazardRemovalOrdered("责改1", "制动失效", new(2026, 3, 9), true, "应急局", new(2026, 3, 2)));
        var row = rows.Row(Key)!;
        (row.Failed, row.UseStopped, row.RemoveBy).ShouldBe((1, true, new LocalDate(2026, 3, 9)));
        row.OpenHazards.ShouldBe(["责改1"]);
        rows.When(Key, new HazardRemoved("责改1", Officers, "已更换", new(2026, 3, 6)));
        (rows.Row(Key)!.UseStopped, rows.Row(Key)!.RemoveBy).ShouldBe((false, null));
    }

    [Fact]
    public void a_lead_shows_what_became_of_it()
    {
        var registered = new LeadRegistered(
            LeadSource.Report, EnforcementDomain.RoadTransport, Guangzhou, "广州市交通运输局", "无证营运", "天河", new(2026, 3, 1), null, null, Carrier, null, null,
            null, "12328-1", new(2026, 3, 2));
        new Folded<LeadBook>().Given(Key, registered, new LeadFiled(CaseId.Parse(Key), new(2026, 3, 3))).Row(Key)!.Standing
            .ShouldBe(LeadStanding.Filed);
        new Folded<LeadBook>().Given(Key, registered, new LeadNotFiled(LeadRefusalGround.NoOffence, "查无", "head", new(2026, 3, 3)))
            .Row(Key)!.Ground.ShouldBe(LeadRefusalGround.NoOffence);
    }

    [Fact]
    public void a_measure_shows_its_last_day_and_none_while_it_is_tested()
    {
        var rows = new Folded<MeasureBook>().Given(
            Key,
            new MeasureApproved(MeasureKind.SeizureOfVehicle, OffenceCode.Parse("HW04"), Guangzhou, "广州市交通运输局", Leave, false, new(2026, 3, 1)),
            new MeasureImposed(
                "强1", MeasureKind.SeizureOfVehicle, OffenceCode.Parse("HW04"), "HSPR/67", Carrier, Guangzhou, "广州市交通运输局", null, null,
                [new("货车", 1, "完好", "冲卡")], "停车场", Officers, Leave, null, null, new(2026, 3, 2), new(new(2026, 4, 1), false), new(2026, 3, 2)));
        rows.Row(Key)!.Until.ShouldBe(new LocalDate(2026, 4, 1));
        rows.When(Key, new TestingBegan("检1", "质检站", new(2026, 3, 5), new(2026, 3, 5)));
        (rows.Row(Key)!.Until, rows.Row(Key)!.Standing).ShouldBe((null, MeasureStanding.Testing));
        rows.When(Key, new TestingEnded(new(2026, 3, 14), new(new(2026, 4, 11), false), new(2026, 3, 14)));
        rows.When(Key, new MeasureLifted(LiftGround.Expired, null, "届满", new(2026, 4, 12)));
        (rows.Row(Key)!.Standing, rows.Row(Key)!.Ground).ShouldBe((MeasureStanding.Lifted, LiftGround.Expired));
    }

    [Fact]
    public void the_catalogue_shows_the_law_in_force_and_keeps_the_tiers()
    {
        var terms = new OffenceTerms(
            "违法", "Offence", EnforcementDomain.RoadTransport, [new("RTR/63", Confidence.Certain)],
            [new("ordinary", "一般", "ordinary", Confidence.Certain, [], Money.OfYuan(3_000), Money.OfYuan(10_000))], []);
        var code = OffenceCode.Parse("RT01");
        var row = new Folded<OffenceCatalogue>().Given(
            "RT01",
            new OffenceListed(code, terms, "条例", new(2023, 7, 20)),
            new DiscretionTierSet(code, new("ordinary", TierLevel.Slight, ["初次"], Money.OfYuan(3_000), Money.OfYuan(4_000), Money.OfYuan(3_000), Confidence.Check), "标准", new(2026, 4, 1)),
            new BandAmended(code, terms with { Note = "修订" }, "新法", "修订", new(2026, 5, 1))).Row("RT01").ShouldNotBeNull();
        (row.InForceFrom, row.Note, row.Tiers.Length).ShouldBe((new LocalDate(2026, 5, 1), "修订", 1));
    }
}
