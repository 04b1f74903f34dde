using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>One case on its way: writes down who does what in it when, and what must have become of it.</summary>
public sealed partial class QuarterCase
{
    private readonly EnforcementQuarter quarter;
    private readonly int number;
    private Instant last = Instant.MinValue;
    private LocalDate decidedOn;
    private LocalDate servedOn;
    private int papers;
    private CaseTruth? truth;

    internal QuarterCase(EnforcementQuarter quarter, int number, QuarterOffice office, QuarterMatter matter, LocalDate from)
    {
        (this.quarter, this.number, Office, Matter) = (quarter, number, office, matter);
        Id = new(EnforcementQuarter.IdOf(1, number));
        Day = quarter.Hall.Workday(from);
        ActOn = matter.ActOn ?? Day.PlusDays(-quarter.Random.Int(1, 4));
        Place = $"{office.City}市 S{quarter.Random.Int(101, 388)} K{quarter.Random.Int(10, 99)}+{quarter.Random.Int(0, 999):000}";
    }

    public CaseId Id { get; }

    public QuarterOffice Office { get; }

    public QuarterMatter Matter { get; private set; }

    public LocalDate Day { get; private set; }

    public LocalDate ActOn { get; }

    public string Place { get; private set; }

    public LeadId? Lead { get; private set; }

    public CaseTruth Truth => truth!;

    private AllegedActStated Act => new(
        OffenceCode.Parse(Matter.Offence), ActOn, Place, Matter.Plate, Matter.Driver, Matter.Enterprise, Matter.Certificate, Matter.WeighRecord);

    /// <summary>Some working days later.</summary>
    public QuarterCase After(int workdays)
    {
        Day = quarter.Hall.Workday(Day, workdays);
        return this;
    }

    /// <summary>Where it happened, when it is another case's place.</summary>
    public QuarterCase At(string place)
    {
        Place = place;
        return this;
    }

    /// <summary>On the first working day from a day on.</summary>
    public QuarterCase NotBefore(LocalDate day)
    {
        if (day > Day) Day = quarter.Hall.Workday(day);
        return this;
    }

    /// <summary>Says of the case what the summary counts.</summary>
    public QuarterCase Mark(string what)
    {
        Truth.Marks.Add(what);
        return this;
    }

    public QuarterCase Register(LeadSource source)
    {
        Lead = new(EnforcementQuarter.IdOf(2, number));
        return Do(Office.Officer, new RegisterLead(
            Lead.Value, source, Matter.Domain, Office.Division, Matter.Facts, Place, Day, ActOn, OffenceCode.Parse(Matter.Offence), Matter.Party,
            Matter.Plate, source is LeadSource.Other ? null : Paper("来")));
    }

    public QuarterCase File()
    {
        truth = quarter.Truth.Open(Id, CaseProcedure.Ordinary);
        (truth.IsOverload, truth.HasDriver, truth.HasEnterprise) = (
            Matter is { Offence: "HW01", Plate: not null }, Matter.Driving is not null,
            Matter.Enterprise is not null || Matter.Party.Kind is not PartyKind.NaturalPerson);
        if (Lead is not null) QuarterTruth.Count(quarter.Truth.Leads, "Filed");
        return Do(Office.AgencyHead, new FileCase(Id, Lead, Matter.Domain, Matter.Party, Act, Office.Division, Day));
    }

    /// <summary>Filed upon a capture, which is then bound to the case; officers take it over.</summary>
    internal QuarterCase Filing(WeighRecordId record) => File().Do(Office.Officer, new FileWeighing(record, Id)).Assign();

    public QuarterCase DeclineFiling(string reason)
    {
        quarter.Truth.NotFiled++;
        if (Lead is not null) QuarterTruth.Count(quarter.Truth.Leads, "Open");
        return Do(Office.AgencyHead, new DeclineFiling(Id, Lead, Office.Division, reason));
    }

    public QuarterCase Assign() => Stand(CaseStage.Investigating).Do(Office.UnitHead, new AssignOfficers(Id, Office.Pair));

    /// <summary>File, officers, first inquiry.</summary>
    public QuarterCase Investigate() => File().Assign().After(quarter.Random.Int(1, 2)).Inquire();

    public QuarterCase Inquire(InvestigationRecord kind = InvestigationRecord.Inquiry) => Do(Office.Officer, new RecordInvestigation(
        Id, kind, [Office.Officer.Account, Office.Second.Account], CertificatesShown: true, Place, RecordSignature.SignedByParty,
        Digest($"record{++papers}"), Matter.Driving));

    public QuarterCase Conclude(CaseComplexity? complexity = null, ProposedDisposal proposed = ProposedDisposal.Penalty) =>
        Stand(CaseStage.InvestigationConcluded).Do(Office.Officer, new ConcludeInvestigation(
            Id, proposed, $"{Matter.Facts}，事实清楚，证据确凿。", complexity ?? new()));

    public QuarterCase PassReview(string opinion = "事实清楚，定性准确，同意提交决定。")
    {
        if (Truth.Stage is CaseStage.InvestigationConcluded) Stand(CaseStage.LegalReviewed);
        return Do(Office.Legal, new PassLegalReview(Id, $"法职资{Office.Division}2018", opinion));
    }

    public QuarterCase ReturnReview() => Stand(CaseStage.Investigating).Do(Office.Legal, new ReturnFromLegalReview(
        Id, $"法职资{Office.Division}2018", "请补充称重设备检定情况后重新提交。"));

    public QuarterCase Notify() => Stand(CaseStage.NoticeServed).Do(Office.Officer, new ServeViolationNotice(
        Id, Matter.Penalties, Matter.Facts, "违法事实清楚，依法拟给予行政处罚。", [Matter.Basis], ServiceMethod.Direct, Day));

    public QuarterCase Waive(bool hearing = false) => Do(Office.Officer, new WaiveRights(Id, Defence: true, hearing, Digest("waiver")));

    public QuarterCase Defend(bool accepted = false) => Do(Office.Officer, new ReceiveDefence(Id, Digest("defence"))).After(1)
        .Do(Office.UnitHead, new ReviewDefence(Id, accepted, accepted ? "当事人主动改正，予以采纳。" : "所述理由与事实不符，不予采纳。"));

    /// <summary>A hearing is asked for and called; the chair does not investigate.</summary>
    public QuarterCase CallHearing()
    {
        Stand(CaseStage.HearingRequested).After(2).Do(Office.Officer, new RequestCaseHearing(Id)).After(1);
        hearingOn = quarter.Hall.Workday(Day, 8);
        return Do(Office.UnitHead, new ScheduleCaseHearing(Id, hearingOn, $"{Office.Agency}听证室", CaseOfficerOf(Office.Chair), StartsAt: new(9, 30)));
    }

    public QuarterCase Hear() => NotBefore(hearingOn).Stand(CaseStage.HearingHeld).Do(Office.Chair, new HoldCaseHearing(
        Id, Agents: 2, RecordSignature.SignedByParty, Digest("hearing")));

    public QuarterCase Miss(HearingWaiver how)
    {
        if (how is not HearingWaiver.RequestWithdrawn) NotBefore(hearingOn);
        return Stand(CaseStage.NoticeServed).Do(Office.Chair, new WaiveCaseHearing(
            Id, how, how is HearingWaiver.RequestWithdrawn ? Digest("withdrawal") : null));
    }

    public QuarterCase Discuss() => Stand(CaseStage.Deliberated).Do(Office.AgencyHead, new RecordCollectiveDecision(
        Id, InFavour: 5, Against: 1, Abstaining: 1, "同意按拟处罚意见决定", Digest("minutes")));

    private LocalDate hearingOn;

    /// <summary>A number for a paper of the case that no other paper has.</summary>
    public string Paper(string kind) => $"{Office.Prefix}{kind}〔2026〕{number}-{++papers}号";

    /// <summary>A digest that stands for a paper of the case.</summary>
    public string Digest(string of) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Id}/{of}")));

    /// <summary>Somebody tries what the law does not allow.</summary>
    public QuarterCase Try(Actor actor, object command, RuleId rule, string? lawbook = null)
    {
        quarter.Add(Next(), actor, command, Key, step => step with { Refused = rule, Lawbook = lawbook });
        return this;
    }

    public QuarterCase Do(Actor actor, object command)
    {
        quarter.Add(Next(), actor, command, Key);
        return this;
    }

    /// <param name="command">Of this case.</param>
    /// <param name="stage">Where the case stands after it; null where it stays.</param>
    public QuarterCase Do(Actor actor, Func<QuarterCase, object> command, CaseStage? stage = null)
    {
        if (stage is { } next) Stand(next);
        return Do(actor, command(this));
    }

    public QuarterCase Try(Actor actor, Func<QuarterCase, object> command, RuleId rule, string? lawbook = null) => Try(actor, command(this), rule, lawbook);

    /// <summary>An act that names what is on record by then.</summary>
    public QuarterCase Do<TCommand>(Actor actor, Func<QuarterKnowledge, Task<TCommand>> command, RuleId? refused = null, string? lawbook = null)
        where TCommand : notnull
    {
        quarter.Add(Next(), actor, command, Key, step => step with { Refused = refused, Lawbook = lawbook });
        return this;
    }

    internal string Key => $"case-{number}";

    internal Instant Next()
    {
        var opening = ChinaTime.At(Day, new(9, 0));
        last = last < opening
            ? opening + Duration.FromSeconds(quarter.Random.Int(0, 3_600))
            : last + Duration.FromSeconds(quarter.Random.Int(120, 900));
        return last;
    }

    internal static CaseOfficer CaseOfficerOf(Actor actor) => new(actor.Account, actor.Name);

    private QuarterCase Stand(CaseStage stage)
    {
        Truth.Stage = stage;
        return this;
    }
}
