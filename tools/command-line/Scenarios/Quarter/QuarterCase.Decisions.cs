using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity.Publications;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>From the decision on: service, publicity, money, remedies, the end.</summary>
public sealed partial class QuarterCase
{
    private const string Counting = "Counting", Reversed = "Reversed";

    private RemedyId remedy;
    private int remedies;

    /// <summary>Last day of payment: fifteen days from service, moved when it is off.</summary>
    public LocalDate PayBy => quarter.Calendar.After(servedOn, LegalPeriod.OfDays(15)).Due;

    public DecidePenalty Decision(ImmutableArray<Penalty>? penalties = null, Leniency? leniency = null) => new(
        Id, penalties ?? Matter.Penalties, Matter.Facts, "违法事实清楚，证据确凿，程序合法。", [Matter.Basis], Matter.Circumstance, Leniency: leniency);

    public QuarterCase Decide(Leniency? leniency = null)
    {
        decidedOn = Day;
        Decided(simplified: false);
        return Stand(CaseStage.Decided).Do(Office.AgencyHead, Decision(leniency: leniency));
    }

    public QuarterCase DecideNoPenalty(NoPenaltyGround ground, string reasons) =>
        Stand(CaseStage.NoPenalty).Do(Office.AgencyHead, new DecideNoPenalty(Id, ground, reasons));

    public QuarterCase Serve(ServiceMethod method = ServiceMethod.Direct, string? confirmation = null)
    {
        servedOn = Day;
        return Stand(CaseStage.Served).Do(Office.Officer, new ServeDecision(Id, method, Day, PaperOf(decidedOn), confirmation));
    }

    /// <summary>The clerk reports the decision to the credit platform, and shows it where its class is shown.</summary>
    public QuarterCase Publish(bool shown = true)
    {
        var receipt = Paper("双公示");
        Do(Office.Publicity, async knows => new ReportDocument(await knows.Publication(Id), "信用广东", receipt));
        if (!shown) return this;
        Truth.Publications[^1] = "Shown";
        return Do(Office.Publicity, async knows => new PublishPenalty(await knows.Publication(Id)));
    }

    /// <summary>Notice, defence window, decision, service, publicity: the ordinary way without a hearing.</summary>
    public QuarterCase Penalise(bool waived = true)
    {
        Notify();
        if (waived) Waive().After(1);
        else After(6);
        return Decide().After(1).Serve().After(1).Publish();
    }

    public QuarterCase Pay(PaymentChannel channel = PaymentChannel.DesignatedBank) => Pay(Matter.Fine, Money.Zero, channel);

    public QuarterCase Pay(Money fine, Money surcharge, PaymentChannel channel = PaymentChannel.DesignatedBank)
    {
        (Truth.Paid, Truth.PaidSurcharge) = (Truth.Paid + fine, Truth.PaidSurcharge + surcharge);
        return Do(Office.Collector, new RecordPayment(Id, fine + surcharge, Paper("票"), channel, Day));
    }

    /// <summary>Pays some days late: three per cent of the fine for each, never more than the fine.</summary>
    public QuarterCase PayLate(int daysLate)
    {
        NotBefore(PayBy.PlusDays(daysLate));
        var late = Period.DaysBetween(PayBy, Day);
        return Pay(Matter.Fine, new(Math.Min(Matter.Fine.Fen, Matter.Fine.Fen * 3 * late / 100)));
    }

    public QuarterCase Close(ClosingGround ground) => Stand(CaseStage.Closed).Do(Office.UnitHead, new CloseCase(Id, ground));

    public QuarterCase Archive() => Stand(CaseStage.Archived).Do(Office.Archivist, new ArchiveCase(
        Id, $"{Office.Prefix}档2026-{number:0000}", quarter.Random.Int(18, 60)));

    public QuarterCase PayAndClose(int workdays) => After(workdays).Pay().Close(ClosingGround.Performed).After(2).Archive();

    public QuarterCase FileRemedy(RemedyKind kind, bool afterReconsideration = false)
    {
        RemedyId? before = afterReconsideration ? remedy : null;
        remedy = new(EnforcementQuarter.IdOf(3, number * 10 + ++remedies));
        var (id, day) = (remedy, Day);
        var authority = kind is RemedyKind.Suit ? $"{Office.City}铁路运输法院" : $"{Office.City}市人民政府";
        return Do(Office.Legal, async knows => new FileRemedy(id, kind, Id, await knows.DecisionNumber(Id), authority, day, before));
    }

    public QuarterCase AcceptRemedy(bool simplified = false) => Do(Office.Legal, new AcceptRemedy(remedy, Paper("复受"), simplified));

    public QuarterCase ExtendRemedy(int days) => Do(Office.Legal, new ExtendRemedy(remedy, days, Paper("复延")));

    public QuarterCase RejectRemedy() => Do(Office.Legal, new RejectRemedy(remedy, Paper("复不受"), "申请材料不齐，逾期未补正。"));

    public QuarterCase WithdrawRemedy() => Do(Office.Legal, new WithdrawRemedy(remedy, Paper("复撤")));

    public QuarterCase Upheld() => Do(Office.Legal, new DecideRemedy(remedy, RemedyOutcome.Upheld, Paper("复决")));

    public QuarterCase FoundUnlawful()
    {
        Withdrawn();
        return Do(Office.Legal, new DecideRemedy(remedy, RemedyOutcome.ConfirmedUnlawful, Paper("复决")));
    }

    /// <summary>A lower fine takes the place of the one decided; what was paid above it goes back.</summary>
    public QuarterCase ChangedTo(Money fine)
    {
        Withdrawn();
        ReverseCredit();
        Truth.Credit.Add($"{QuarterMatter.ItemOf([new(PenaltyKind.Fine, fine)], Truth.Procedure is CaseProcedure.Simplified)} {Counting}");
        Truth.Fine = fine;
        return Do(Office.Legal, new DecideRemedy(remedy, RemedyOutcome.Changed, Paper("复决"), [new(PenaltyKind.Fine, fine)])).Refund(Truth.Paid - fine);
    }

    /// <summary>The decision falls, for good or to be taken anew; all that was paid goes back.</summary>
    public QuarterCase Revoked(bool anew = false)
    {
        Withdrawn();
        ReverseCredit();
        (Truth.Fine, Truth.Revoked) = (Money.Zero, !anew);
        if (anew) Stand(CaseStage.Investigating);
        return Do(Office.Legal, new DecideRemedy(remedy, RemedyOutcome.Revoked, Paper("复决"), DecideAnew: anew)).Refund(Truth.Paid + Truth.PaidSurcharge);
    }

    /// <summary>The same case goes on with a lower proposal.</summary>
    public QuarterCase Propose(Money fine)
    {
        Matter = Matter with { Fine = fine };
        return this;
    }

    private QuarterCase Refund(Money amount)
    {
        if (amount.Fen <= 0) return this;
        Truth.Refunded += amount;
        return After(3).Do(Office.Collector, new RefundFine(Id, amount, Paper("退"), Day));
    }

    private void Withdrawn()
    {
        if (Truth.Publications.Count > 0) Truth.Publications[^1] = "Withdrawn";
    }

    private void ReverseCredit()
    {
        for (var i = 0; i < Truth.Credit.Count; i++)
            Truth.Credit[i] = Truth.Credit[i].Replace($" {Counting}", $" {Reversed}", StringComparison.Ordinal);
    }

    private void Decided(bool simplified)
    {
        // A decision taken anew imposes a new debt: what was paid on the old one belongs to that.
        if (Truth.Decisions++ > 0) (Truth.Paid, Truth.PaidSurcharge, Truth.Refunded) = (Money.Zero, Money.Zero, Money.Zero);
        Truth.Fine = Matter.Fine;
        Truth.Publications.Add("Decided");
        Truth.Credit.Add($"{QuarterMatter.ItemOf(Matter.Penalties, simplified)} {Counting}");
        if (Matter is { Driving: not null, Points: { } points }) Truth.Credit.Add($"{points} {Counting}");
    }

    internal DecisionPaper PaperOf(LocalDate dated) => new(
        Digest($"decision{Truth.Decisions}"), Matter.Party.Name, Matter.Party.Address!, Matter.Facts, "现场笔录、询问笔录、称重检测单",
        $"依据{Matter.Basis}", "自收到本决定书之日起十五日内缴至指定银行",
        "可自收到本决定书之日起六十日内申请行政复议，或者六个月内提起行政诉讼", Office.Agency, dated, $"{Office.Agency}（印）");
}
