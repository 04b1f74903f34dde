using System.Globalization;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;

namespace Regulatory.Bench.Cases;

/// <summary>
/// The whole life of a penalty case, from the lead to the archive, act by act. Of ten cases four come to their decision by a waiver, two by
/// a defence and legal review, one by a hearing, legal review and a discussion of the heads; three are decided on the spot, upon drivers.
/// </summary>
internal static class CaseLife
{
    /// <summary>How many lives there are before they begin again from the first.</summary>
    public const int Kinds = 10;

    /// <summary>Days from the notice to the hearing: seven working days of notice lie between.</summary>
    private const int ToHearing = 15;

    /// <summary>Days from the notice until the five working days for a defence are over.</summary>
    private const int AfterDefence = 11;

    private const string Facts = "现场检查发现违法行为", Reasons = "有现场笔录和照片为证", Basis = "RTR/69";

    private static readonly LocalDate Begin = new(2026, 3, 2);
    private static readonly string Sha = new('a', 64);

    /// <summary>No act lies after it.</summary>
    public static LocalDate End { get; } = new(2026, 4, 3);

    /// <param name="number">Of the case; no two lives have the same.</param>
    /// <param name="photo">Digest of a file in the store of evidence.</param>
    public static Step[] Of(int number, string photo)
    {
        var bureau = Bureau.Of(Lives.Division(number));
        return (number % Kinds) switch
        {
            < 4 => Ordinary(number, photo, bureau, "RT11", 8_000, new(), Waiver),
            < 6 => Ordinary(number, photo, bureau, "RT11", 8_000, new(OtherByLaw: true), Defence),
            6 => Ordinary(number, photo, bureau, "RT02", 100_000, new(Heavy: true), Hearing),
            _ => OnTheSpot(number, bureau),
        };
    }

    private static Step[] Ordinary(
        int number, string photo, Bureau bureau, string offence, int yuan, CaseComplexity complexity,
        Func<CaseId, Bureau, LocalDate, Step[]> heard)
    {
        var (id, lead, fine) = (new CaseId(Guid.CreateVersion7()), new LeadId(Guid.CreateVersion7()), Money.OfYuan(yuan));
        var (party, act, penalty) = (Parties.Carrier(number), Act(number, offence), new Penalty(PenaltyKind.Fine, fine));
        var (found, noticed) = (Begin.PlusDays(1), Begin.PlusDays(3));
        var said = heard(id, bureau, noticed);
        var decided = said[^1].On.PlusDays(1);
        return
        [
            new(bureau.Officer, new RegisterLead(
                lead, LeadSource.Report, EnforcementDomain.RoadTransport, bureau.Division, "群众举报", act.Place, Begin, act.ActOn, act.Offence, party,
                act.Plate, string.Create(CultureInfo.InvariantCulture, $"12328-{number}")), Begin),
            new(bureau.Head, new FileCase(id, lead, EnforcementDomain.RoadTransport, party, act, bureau.Division, Begin), Begin),
            new(bureau.UnitHead, new AssignOfficers(id, bureau.Both), Begin),
            new(bureau.Officer, new RecordEvidence(
                new(Guid.CreateVersion7()), EvidenceKind.Electronic, "现场照片", bureau.Division, "执法记录仪", act.Place, bureau.Both,
                ChinaTime.At(Begin, new(8, 0)), photo, Case: id), found),
            new(bureau.Officer, new RecordInvestigation(
                id, InvestigationRecord.Scene, bureau.Accounts, true, act.Place, RecordSignature.SignedByParty, Sha), found),
            new(bureau.Officer, new ConcludeInvestigation(id, ProposedDisposal.Penalty, Facts, complexity), found.PlusDays(1)),
            new(bureau.Officer, new ServeViolationNotice(id, [penalty], Facts, Reasons, [Basis], ServiceMethod.Direct, noticed), noticed),
            .. said,
            new(bureau.Head, new DecidePenalty(id, [penalty], Facts, Reasons, [Basis]), decided),
            new(bureau.Officer, new ServeDecision(id, ServiceMethod.Direct, decided, Paper(party, bureau, decided)), decided),
            .. Ending(number, id, bureau, fine, decided.PlusDays(3)),
        ];
    }

    private static Step[] Waiver(CaseId id, Bureau bureau, LocalDate noticed) =>
        [new(bureau.Officer, new WaiveRights(id, Defence: true, Hearing: false, Sha), noticed.PlusDays(1))];

    /// <summary>A defence that was looked into does not shorten the time for one (E-01).</summary>
    private static Step[] Defence(CaseId id, Bureau bureau, LocalDate noticed) =>
    [
        new(bureau.Officer, new ReceiveDefence(id, Sha), noticed.PlusDays(1)),
        new(bureau.UnitHead, new ReviewDefence(id, Accepted: false, "申辩理由不成立"), noticed.PlusDays(4)),
        new(bureau.Lawyer, new PassLegalReview(id, "A2020440101", "事实清楚，程序合法"), noticed.PlusDays(AfterDefence)),
    ];

    private static Step[] Hearing(CaseId id, Bureau bureau, LocalDate noticed)
    {
        var held = noticed.PlusDays(ToHearing);
        return
        [
            new(bureau.Officer, new ReceiveDefence(id, Sha), noticed.PlusDays(1)),
            new(bureau.UnitHead, new ReviewDefence(id, Accepted: false, "申辩理由不成立"), noticed.PlusDays(1)),
            new(bureau.Officer, new RequestCaseHearing(id), noticed.PlusDays(1)),
            new(bureau.UnitHead, new ScheduleCaseHearing(id, held, "听证室", new(bureau.Chair.Account, bureau.Chair.Name), StartsAt: new(9, 30)), noticed.PlusDays(1)),
            new(bureau.Chair, new HoldCaseHearing(id, Agents: 1, RecordSignature.SignedByParty, Sha), held),
            new(bureau.Lawyer, new PassLegalReview(id, "A2020440101", "事实清楚，程序合法"), held.PlusDays(1)),
            new(bureau.Head, new RecordCollectiveDecision(id, InFavour: 5, Against: 0, Abstaining: 0, "同意处罚", Sha), held.PlusDays(2)),
        ];
    }

    private static Step[] OnTheSpot(int number, Bureau bureau)
    {
        var (id, fine, driver) = (new CaseId(Guid.CreateVersion7()), Money.OfYuan(200), Parties.Driver(number));
        return
        [
            new(bureau.Officer, new PenaliseOnSpot(
                id, EnforcementDomain.RoadTransport, driver, Act(number, "RT04") with { ActOn = Begin }, bureau.Division, bureau.Both,
                new(true, true, true, true, true, true, RecordSignature.SignedByParty), [new(PenaltyKind.Fine, fine)], Facts, "当场查明", ["RTR/64"],
                Paper(driver, bureau, Begin)), Begin),
            new(bureau.UnitHead, new ReportOnSpotDecision(id), Begin.PlusDays(2)),
            .. Ending(number, id, bureau, fine, Begin.PlusDays(3)),
        ];
    }

    /// <summary>Paid at the bank, closed, archived.</summary>
    private static Step[] Ending(int number, CaseId id, Bureau bureau, Money fine, LocalDate paid) =>
    [
        new(bureau.Bank, new RecordPayment(
            id, fine, string.Create(CultureInfo.InvariantCulture, $"粤财票{number:D8}"), PaymentChannel.DesignatedBank, paid), paid),
        new(bureau.UnitHead, new CloseCase(id, ClosingGround.Performed), paid.PlusDays(1)),
        new(bureau.Archivist, new ArchiveCase(id, string.Create(CultureInfo.InvariantCulture, $"2026-处罚-{number}"), 40), paid.PlusDays(2)),
    ];

    private static AllegedActStated Act(int number, string offence) => new(
        OffenceCode.Parse(offence), Begin.PlusDays(-3), string.Create(CultureInfo.InvariantCulture, $"G105 K{number}+100"), Parties.Plate(number));

    private static DecisionPaper Paper(PartyConcerned party, Bureau bureau, LocalDate on) => new(
        Sha, party.Name, party.Address!, Facts, "现场笔录、照片", "罚款", "15日内缴至指定银行", "60日内申请行政复议或者6个月内起诉", bureau.Head.Agency, on, "行政执法专用章");
}
