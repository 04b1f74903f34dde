using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Officers.Rules;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Counters.Rules;
using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>What the refuse lists of the rulebook name, tried by somebody and refused, as far as the other parts have not tried it.</summary>
public sealed partial class EnforcementQuarter
{
    private void Refusals()
    {
        var office = QuarterOffice.All[0];
        Investigated(office);
        Sentenced(office);
        OnTheSpotWrongly(office);
        Twice(office);
        NightWork(office);
        CreditRefusals(office);
        PublicityRefusals(office);
    }

    private void Investigated(QuarterOffice office)
    {
        var one = Case(office, CompanyMatter(office), Some(40)).Register(LeadSource.Report);
        var file = new FileCase(
            one.Id, null, EnforcementDomain.RoadTransport, one.Matter.Party, new(OffenceCode.Parse(one.Matter.Offence), new(2023, 8, 1), one.Place), office.Division, one.Day);
        one.Try(office.AgencyHead, file, DiscoveredInTime.Id, "E-06")
            .Try(office.AgencyHead, file with { Act = file.Act with { ActOn = one.ActOn }, Entrustment = new("某停车服务公司", EntrustedKind.Enterprise, "委2026-1", true, true, true) }, EntrustedToQualifiedBody.Id, "E-17")
            .File()
            .Try(office.UnitHead, new AssignOfficers(one.Id, [office.Pair[0]]), TwoCertifiedOfficers.Id, "E-03")
            .Try(office.UnitHead, new AssignOfficers(one.Id, [office.Pair[0], office.Pair[1] with { CertificateUntil = new(2026, 3, 31) }]), TwoCertifiedOfficers.Id, "E-03")
            .Assign().After(1)
            .Try(office.AgencyHead, new RecuseOfficer(one.Id, office.Officer.Account, ""), StatedInWriting.Id)
            .Inquire().After(1).Conclude().After(1);
        // Dated before the entry that precedes it.
        Add(one.Next(), office.Officer, new ConcludeInvestigation(one.Id, ProposedDisposal.Penalty, "倒签", new()), one.Key, step => step with
        {
            Refused = EntriesInOrder.Id, Lawbook = "E-19", DatedOn = step.At.Minus(Duration.FromDays(10)),
        });
        one.Penalise().PayAndClose(3);
    }

    private void Sentenced(QuarterOffice office)
    {
        var one = Opened(office, Of(new("RT12", 12_000, 12_000, "允许未经安全检查的车辆出站", "《道路运输条例》第七十条", "ordinary"), Organisation(office, "客运站")), Some(36)).After(1)
            .Conclude(new(Difficult: true)).After(1).Notify().Waive().After(1);
        one.Try(office.AgencyHead, one.Decision(), LegalReviewFirst.Id, "E-02").PassReview().Discuss()
            .Try(office.AgencyHead, one.Decision([new(PenaltyKind.Fine, Yuan(15_000))]), NoHeavierAfterDefence.Id, "E-04")
            .Try(office.AgencyHead, one.Decision([new(PenaltyKind.Fine, Yuan(9_000))]), FineWithinBand.Id, "E-08")
            .Decide().After(1).Serve().After(1).Publish()
            .Try(office.Collector, new RecordPayment(one.Id, one.Matter.Fine, "收据1", PaymentChannel.OnTheSpot, one.Day), CollectionApartFromImposition.Id, "E-10").PayAndClose(3);
        var heard = Opened(office, Of(Unlicensed, Organisation(office, "化工")), Some(44)).After(1).Conclude(new(Heavy: true)).After(1).Notify().After(1)
            .Do(office.Officer, of => new RequestCaseHearing(of.Id));
        var late = Hall.Workday(heard.Day, 9);
        heard.Try(office.UnitHead, new ScheduleCaseHearing(heard.Id, late, "执法局听证室", QuarterCase.CaseOfficerOf(office.Officer)), InvestigatorsApart.Id, "E-18")
            .Try(office.UnitHead, new ScheduleCaseHearing(heard.Id, Hall.Workday(heard.Day, 3), "执法局听证室", QuarterCase.CaseOfficerOf(office.Chair)), SevenWorkingDaysNotice.Id)
            .Mark("open 在办");
        heard.Truth.Stage = CaseStage.HearingRequested;
        Add(Hall.At(Hall.Workday(First, 4), 3), office.DecisionMaker, new RevokeLicence(
            new LicenceId(IdOf(10, 1)), "", "穗交罚〔2026〕口头", "口头吊销", First), "licence-by-word", step => step with { Refused = RevocationByCase.Id, Lawbook = "E-15" });
    }

    private void OnTheSpotWrongly(QuarterOffice office)
    {
        var one = Case(office, Of(new("RT04", 500, 500, "驾驶人员不符合条件", "《道路运输条例》第六十四条"), Person(office)), Some(12));
        one.TryOnSpot(wrong => wrong, SimplifiedWithinLimits.Id, "E-09").Propose(Yuan(200))
            .TryOnSpot(wrong => wrong with { Steps = wrong.Steps with { RightsTold = false } }, EightSteps.Id)
            .TryOnSpot(wrong => wrong with { Paper = wrong.Paper with { Remedies = "" } }, SixContents.Id)
            .PenaliseOnSpot()
            .Try(office.Officer, of => of.Collection(OnSpotCollectionGround.UpToHundredYuan), CollectionOnSpotByLaw.Id, "E-10")
            .ReportOnSpot().After(1).Pay().ReportToPlatform().Close(ClosingGround.Performed).Mark("on the spot 当场处罚");
    }

    /// <summary>The same act of the same company cannot be fined in a second case.</summary>
    private void Twice(QuarterOffice office)
    {
        var first = Opened(office, Of(new("RT06", 3_000, 3_000, "出租道路运输经营许可证件", "《道路运输条例》第六十六条"), Organisation(office, "运输")), Hall.Workday(First, 6)).After(1).Conclude().After(1).Penalise();
        first.PayAndClose(3);
        var second = Case(office, first.Matter with { ActOn = first.ActOn }, Hall.Workday(First, 20)).At(first.Place).Investigate().After(1).Conclude().After(1).Notify().Waive().After(1);
        Add(second.Next(), office.AgencyHead, second.Decision(), second.Key, step => step with { Taken = OneActOneFine.ClaimKind, Lawbook = "E-05" });
        second.Do(office.AgencyHead, of => new TerminateCase(of.Id, CaseTerminationGround.Other, "同一违法行为已由另案处罚"), CaseStage.Terminated).After(1)
            .Close(ClosingGround.Terminated).Mark("terminated 终止");
        // An undecided case is not counted.
        Add(second.Next(), Clockwork, new CountViolation(
            CounterId.OfVehicle(fleets[office][5].Trucks[5].Plate), second.Id, "粤交罚决〔2026〕440100-999999", first.ActOn, fleets[office][5].Trucks[5].Plate), "count-undecided",
            step => step with { Refused = DecidedCasesOnly.Id, Lawbook = "O-09" });
    }

    /// <summary>What is held is not sold at night.</summary>
    private void NightWork(QuarterOffice office)
    {
        var one = Fined(office, 52).Mark("unpaid 逾期未缴");
        one.NotBefore(one.PayBy.PlusDays(3)).Do(office.Officer, of => new DemandPerformance(of.Id, of.Paper("催"), ServiceMethod.Direct, of.Day));
        Add(ChinaTime.At(one.Day, new(23, 10)), office.AgencyHead, new CollectCompulsorily(
            one.Id, new(IdOf(11, 99_998)), one.Paper("强执"), one.Matter.Fine, one.Paper("票"), Urgent: false), one.Key, step => step with { Refused = NoExecutionAtNightOrHoliday.Id, Lawbook = "E-16" });
    }

    private void CreditRefusals(QuarterOffice office)
    {
        var id = ProfileOf(fleets[office][8].Company);
        var (day, key) = (Hall.Workday(new(2026, 5, 18)), "credit-refusals");
        void By(int slot, object command, RuleId refused, string lawbook) =>
            Add(Hall.At(day, slot), CreditDesk, command, key, step => step with { Refused = refused, Lawbook = lawbook });
        var fact = new RecordCreditFact(id, "complaints", "12328-2026-77", day, ItemCode.Parse("complaint-proven"));
        By(0, fact with { DocumentNumber = " " }, DocumentForEveryFact.Id, "K-01");
        By(1, fact with { ItemCode = ItemCode.Parse("bad-mood") }, ListedKindsOnly.Id, "K-02");
        Add(Hall.At(day, 2), CreditDesk, fact, key);
        By(3, fact with { Quantity = 3 }, FactsAreNeverEdited.Id, "K-04");
        Add(Hall.At(day, 4), CreditDesk, new ReverseCreditFact(id, new(SourceSystem: "complaints", SourceNumber: "12328-2026-77"), ReversalGround.ProvenError, "查2026-1"), key);
        By(5, fact, OneEntryPerDocument.Id, "K-03");
        QuarterTruth.Count(Truth.CreditByHand, "complaint-proven Reversed");
        var next = Hall.Workday(day, 1);
        void Then(int slot, object command, RuleId refused, string lawbook) =>
            Add(Hall.At(next, slot), CreditDesk, command, key, step => step with { Refused = refused, Lawbook = lawbook });
        Then(1, new ComputeScore(id, CreditModelId.Parse("D-2027-1"), next, "未公布的模型"), PublishedModelOnly.Id, "K-06");
        Then(2, new ComputeScore(id, reference.Models[CreditModelKind.Provincial], next, " "), CauseForEveryScore.Id, "K-12");
        Add(Hall.At(next, 3), CreditDesk, SevenPoints(fleets[office][8].Drivers[0], next), key, step => step with { Refused = StepsOfDriverPoints.Id, Lawbook = "K-08" });
    }

    /// <summary>Seven points, which the honesty measures do not know.</summary>
    private static Func<QuarterKnowledge, Task<RecordCreditFact>> SevenPoints(PartyConcerned driver, LocalDate day) => knows => Task.FromResult(new RecordCreditFact(
        new(CreditSubject.Of(knows.PartyOf(driver)), CreditDomain.RoadTransport), "enforcement", "考2026-7", day, ItemCode.Parse("driver-off-route"), Quantity: 7,
        Opening: new(driver.Name, DivisionCode.Parse("440100"), CreditTrade.Practitioner)));

    private void PublicityRefusals(QuarterOffice office)
    {
        var minor = Case(office, Of(new("GD03", 1_000, 1_000, "未按规定报送站场数据", "《广东省道路运输条例》第六十四条"), Organisation(office, "客运站")), Some(12)).PenaliseOnSpot();
        minor.Do(office.Publicity, async knows => new PublishPenalty(await knows.Publication(minor.Id)), GroundForTheMinor.Id, "K-09").ReportOnSpot().After(1).Pay()
            .ReportToPlatform().Close(ClosingGround.Performed).Mark("on the spot 当场处罚");
        var general = Opened(office, Of(new("RT11", 7_000, 7_000, "擅自改装车辆", "《道路运输条例》第六十九条"), Organisation(office, "运输")), Some(36)).After(1).Conclude().After(1).Notify().Waive().After(1)
            .Decide().After(1).Serve().After(1);
        general.Do(office.Publicity, async knows => new PublishPenalty(await knows.Publication(general.Id), Until: new LocalDate(2029, 6, 30)), TermOfTheClass.Id, "K-10")
            .Publish().PayAndClose(3);
    }
}
