using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Credit.Warnings;
using Regulatory.Domain.Credit.Warnings.Rules;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>What becomes of it in credit: scores by the month, a year's grade with objection, repair, warnings, lists.</summary>
public sealed partial class EnforcementQuarter
{
    private const string Stands = "Counting";

    private static readonly LocalDate[] MonthEnds = [new(2026, 3, 31), new(2026, 4, 30), new(2026, 5, 31), new(2026, 6, 29)];

    private int papers;

    private void Credit()
    {
        foreach (var office in QuarterOffice.All)
        {
            Monthly(office);
            Graded(office, contested: true);
            Graded(office, contested: false);
            Repairs(office);
            Warned(office);
            Listed(office);
        }
    }

    /// <summary>At the end of each month every carrier is scored by the provincial index.</summary>
    private void Monthly(QuarterOffice office)
    {
        foreach (var month in MonthEnds)
            foreach (var fleet in fleets[office])
                Desk(ChinaTime.At(month, new(20, Random.Int(0, 59))), new ComputeScore(ProfileOf(fleet.Company), reference.Models[CreditModelKind.Provincial], month, $"月度评分 {month:uuuu-MM}"), office, "scores 评分");
        var driver = fleets[office][1].Drivers[0];
        Add(ChinaTime.At(MonthEnds[^1], new(21, 5)), CreditDesk, knows => Task.FromResult(new ComputeScore(
            new(CreditSubject.Of(knows.PartyOf(driver)), CreditDomain.RoadTransport), reference.Models[CreditModelKind.Driver], MonthEnds[^1], "驾驶员诚信考核")), $"desk-{office.Key}");
        Truth.Count("scores 评分");
    }

    /// <summary>Fleets at the ends of months: twelve trucks of the one that offends, hundreds of the others.</summary>
    private void Fleets(QuarterOffice office)
    {
        for (var i = 0; i < FleetsOfACity; i++)
            Add(Hall.At(First, 0), Clockwork, new RecordFleet(
                CounterId.OfEnterprise(PartyId.Of(fleets[office][i].Company.CreditCode!.Value)), new(2026, 3, 31), i == 1 ? 9 : 400), $"fleet-{office.Key}-{i}");
    }

    /// <summary>The grade of a carrier by the provincial index: proposed, announced, contested once, confirmed.</summary>
    private void Graded(QuarterOffice office, bool contested)
    {
        var company = Organisation(office, "客运");
        var (id, day) = (ProfileOf(company), Hall.Workday(First, Random.Int(1, 5)));
        var key = $"grade-{office.Key}-{contested}";
        void By(Actor actor, LocalDate on, int slot, object command, RuleId? refused = null, string? lawbook = null) =>
            Add(Hall.At(on, slot), actor, command, key, step => step with { Refused = refused, Lawbook = lawbook });
        void Fact(string item, decimal? quantity, string standing, int slot)
        {
            By(CreditDesk, day, slot, new RecordCreditFact(id, "annual-review", Number(office, "考"), day.PlusDays(-1), ItemCode.Parse(item), Quantity: quantity));
            QuarterTruth.Count(Truth.CreditByHand, $"{item} {standing}");
        }
        By(CreditDesk, day, 0, new OpenCreditProfile(id, new(company.Name, office.Division, CreditTrade.PassengerTransport, new(2026, 1, 1))));
        Fact("complaint-proven", null, contested ? "Excluded" : Stands, 2);
        void Propose(LocalDate on) => Add(Hall.At(on, 4), CreditDesk, async knows => new ProposeGrade(
            id, CreditModelKind.Provincial, (await knows.Profile(id)).Gradings[CreditModelKind.Provincial].ByModel), key);
        By(CreditDesk, day, 3, new ComputeScore(id, reference.Models[CreditModelKind.Provincial], day, "季度信用评价"));
        Propose(day);
        By(CreditDesk, day, 5, new AnnounceGrade(id, CreditModelKind.Provincial));
        var early = Hall.Workday(day, 5);
        // Before the announcement runs out nothing is confirmed, and nothing while an objection is open.
        By(
            CreditDesk, early, 1, new ConfirmGrade(id, CreditModelKind.Provincial, Number(office, "考")),
            contested ? NoOpenObjection.Id : AnnouncementRunsOut.Id, contested ? "K-05" : null);
        if (contested)
        {
            By(CreditDesk, Hall.Workday(day, 3), 1, new FileObjection(id, CreditModelKind.Provincial, [1], "投诉已撤诉，不应计分"));
            var resolved = Hall.Workday(day, 7);
            By(CreditDesk, resolved, 1, new ResolveObjection(id, 1, Upheld: true, [1], Number(office, "异"), "查明投诉不属实，予以采纳"));
            By(CreditDesk, resolved, 2, new ComputeScore(id, reference.Models[CreditModelKind.Provincial], resolved, "异议采纳后重新评分"));
            By(CreditDesk, Hall.Workday(resolved, 12), 1, new ConfirmGrade(id, CreditModelKind.Provincial, Number(office, "考")));
        }
        else By(CreditDesk, Hall.Workday(day, 12), 1, new ConfirmGrade(id, CreditModelKind.Provincial, Number(office, "考")));
        Truth.Count("grades confirmed 等级公告");
    }

    /// <summary>Fined in January and paid: repaired after three months. Each asks too early once.</summary>
    private void Repairs(QuarterOffice office)
    {
        for (var i = 0; i < 3; i++)
        {
            var company = Organisation(office, "运输");
            var one = Opened(office, Of(new("RT10", 1_000, 2_900, "不按规定维护车辆", "《道路运输条例》第六十九条"), company), Hall.Workday(Before, 3 + i)).After(1).Conclude().After(1).Penalise()
                .PayAndClose(3).Mark("repaired 信用修复");
            var (profile, granted) = (ProfileOf(company), i < 2);
            var early = Number(office, "修");
            one.NotBefore(new(2026, 4, 2)).Do(CreditDesk, async knows => new ApplyRepair(profile, (await knows.EntryOf(profile, one.Id)).Number, early, "承诺依法经营"), MinimumTermReached.Id)
                .NotBefore(new(2026, 5, 6)).Do(CreditDesk, async knows => new ApplyRepair(profile, (await knows.EntryOf(profile, one.Id)).Number, $"{office.Prefix}修申〔2026〕{one.Key}号", "承诺依法经营，不再发生同类行为")).After(3)
                .Do(CreditDesk, async knows => new DecideRepair(
                    profile, (await knows.EntryOf(profile, one.Id)).Number, granted, $"{office.Prefix}修决〔2026〕{one.Key}号", granted ? null : "承诺书未按要求公开"));
            if (granted)
            {
                one.Truth.Credit[^1] = one.Truth.Credit[^1].Replace(Stands, "Repaired", StringComparison.Ordinal);
                one.Truth.Publications[^1] = "Ended";
            }
            Truth.Count(granted ? "repairs granted 准予修复" : "repairs refused 不予修复");
        }
    }

    /// <summary>Four penalties of one kind in ninety days raise a warning, which is talked over and cleared; a calm carrier has none.</summary>
    private void Warned(QuarterOffice office)
    {
        var (always, calm, key) = (ProfileOf(fleets[office][1].Company), ProfileOf(fleets[office][9].Company), $"warning-{office.Key}");
        var (id, day) = (new CreditWarningId(IdOf(14, Number(office))), Hall.Workday(new(2026, 6, 2)));
        void By(LocalDate on, int slot, object command, RuleId? refused = null) => Add(Hall.At(on, slot), CreditDesk, command, key, step => step with { Refused = refused });
        By(day, 0, new RaiseWarning(new(IdOf(14, 100 + Number(office))), CreditWarningKind.EnterpriseDrop, calm, CreditDomain.RoadTransport, office.Division, "六月巡查"), ThresholdCrossed.Id);
        By(day, 1, new RaiseWarning(id, CreditWarningKind.EnterprisePattern, always, CreditDomain.RoadTransport, office.Division, "六月巡查"));
        By(day, 3, new AcknowledgeWarning(id));
        By(Hall.Workday(day, 2), 1, new HoldWarningTalk(id, Number(office, "约"), Hall.Workday(day, 2)));
        By(Hall.Workday(day, 2), 3, new OrderWarningRectification(id, Number(office, "整"), Hall.Workday(day, 12)));
        if (office.Key == "gz") By(Hall.Workday(day, 12), 1, new EscalateWarning(id, Number(office, "升"), "省交通运输厅"));
        else By(Hall.Workday(day, 12), 1, new ClearWarning(id, Number(office, "解"), "整改到位"));
        var field = new CreditWarningId(IdOf(14, 200 + Number(office)));
        By(day, 5, new RaiseWarning(
            field, CreditWarningKind.RegionBelow, null, CreditDomain.RoadTransport, office.Division, "二季度统计",
            new([940, 938, 936], 1, [900, 896, 890], [12, 12, 12])));
        Truth.Count("warnings 预警");
    }

    /// <summary>The truck that ran over the limit four times goes on the list: notice, defence, decision, service, publication.</summary>
    private void Listed(QuarterOffice office)
    {
        var truck = fleets[office][1].Trucks[0];
        var (id, key, day) = (new CreditListingId(CreditSubject.OfVehicle(truck.Plate), CreditListKind.Overload), $"list-{office.Key}", Hall.Workday(new(2026, 6, 3)));
        void By(LocalDate on, int slot, object command, RuleId? refused = null, string? lawbook = null) =>
            Add(Hall.At(on, slot), CreditDesk, command, key, step => step with { Refused = refused, Lawbook = lawbook });
        NotifyListing Notify(int runs) => new(
            id, truck.Plate.Number, office.Division, ListingGround.TruckRuns, new([$"{office.Prefix}超限台账2026-2"], Runs: runs), "交办公路〔2017〕8号", Number(office, "列告"), day);
        By(day, 0, Notify(3), CriterionMet.Id);
        By(day, 1, Notify(4));
        By(Hall.Workday(day, 1), 1, new ListSubject(id, Number(office, "列"), "一年内违法超限运输四次"), NoticeAndDefence.Id, "K-11");
        By(Hall.Workday(day, 7), 1, new ListSubject(id, $"{office.Prefix}列〔2026〕1号", "一年内违法超限运输四次"));
        By(Hall.Workday(day, 7), 2, new PublishListing(id, "信用广东"), ServiceBeforePublication.Id);
        By(Hall.Workday(day, 8), 1, new ServeListingDecision(id, Number(office, "送"), Hall.Workday(day, 8)));
        By(Hall.Workday(day, 8), 3, new PublishListing(id, "信用广东"));
        if (office.Key == "zj") By(Hall.Workday(day, 14), 1, new DelistSubject(id, DelistingGround.NoLongerQualified, Number(office, "移"), "车辆已报废注销"));
        Truth.Count("listings 列入名单");
    }

    private void Desk(Instant at, object command, QuarterOffice office, string what)
    {
        Add(at, CreditDesk, command, $"desk-{office.Key}");
        Truth.Count(what);
    }

    private string Number(QuarterOffice office, string kind) => $"{office.Prefix}{kind}〔2026〕信{++papers}号";
}
