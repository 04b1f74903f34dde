using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>Fines paid late, deferred, in instalments, by the court; penalties reconsidered, sued over, overturned.</summary>
public sealed partial class EnforcementQuarter
{
    private QuarterCase Fined(QuarterOffice office, int leaving, QuarterMatter? matter = null) =>
        Opened(office, matter ?? CompanyMatter(office), Some(leaving)).After(1).Conclude().After(1).Penalise();

    private void Payments(QuarterOffice office)
    {
        foreach (var days in new[] { 2, 9, 20 })
            Fined(office, 52).Try(office.UnitHead, one => new CloseCase(one.Id, ClosingGround.Performed), FinePaidBeforeClosing.Id, "E-13")
                .PayLate(days).Close(ClosingGround.Performed).After(1).Archive().Mark("paid late 逾期加处罚款");
        var deferred = Fined(office, 50);
        deferred.Do(office.AgencyHead, one => new ReschedulePayment(
                one.Id, ReschedulingKind.Deferral, [new(one.PayBy.PlusDays(20), one.Matter.Fine)], one.Paper("延"), "经营困难", one.Day))
            .NotBefore(deferred.PayBy.PlusDays(12)).Pay().Close(ClosingGround.Performed).Mark("deferred 延期缴纳");
        var parts = Fined(office, 52, Of(new("RT11", 6_000, 6_000, "擅自改装车辆", "《道路运输条例》第六十九条"), Organisation(office, "运输")));
        ImmutableArray<Instalment> plan = [new(parts.PayBy, Yuan(2_000)), new(parts.PayBy.PlusDays(10), Yuan(2_000)), new(parts.PayBy.PlusDays(20), Yuan(2_000))];
        parts.Do(office.AgencyHead, one => new ReschedulePayment(one.Id, ReschedulingKind.Instalments, plan, one.Paper("分"), "经营困难", one.Day));
        foreach (var part in plan) parts.NotBefore(part.Due.PlusDays(-7)).Pay(part.Amount, Money.Zero);
        parts.Close(ClosingGround.Performed).Mark("instalments 分期缴纳");
        // Not paid by the end: the surcharge runs on from day to day.
        Fined(office, 57).Mark("unpaid 逾期未缴");
        ByCourt(office);
    }

    /// <summary>Fined in January, upheld by reconsideration in February: demanded, then applied to the court for.</summary>
    private void ByCourt(QuarterOffice office)
    {
        var one = Opened(office, CompanyMatter(office), Hall.Workday(Before, Random.Int(2, 5))).After(1).Conclude().After(1).Penalise()
            .After(3).FileRemedy(RemedyKind.Reconsideration).After(2).AcceptRemedy()
            .Try(Clockwork, of => new AccrueSurcharge(of.Id), NoSurchargeDuringRemedy.Id, "E-12").After(14).Upheld();
        one.NotBefore(new(2026, 3, 16)).Try(office.AgencyHead, of => new ApplyCourtEnforcement(of.Id, of.Paper("执申"), $"{office.City}市中级人民法院", of.Matter.Fine, Yuan(0)), DemandBeforeCourt.Id)
            .Do(office.Officer, of => new DemandPerformance(of.Id, of.Paper("催"), ServiceMethod.Direct, of.Day))
            .Try(office.AgencyHead, of => new CollectCompulsorily(of.Id, new(IdOf(11, 99_999)), of.Paper("强执"), of.Matter.Fine, of.Paper("票"), Urgent: false), ThirtyDaysBeforeCompulsion.Id)
            .NotBefore(new(2026, 4, 7))
            .Try(office.AgencyHead, of => new ApplyCourtEnforcement(of.Id, of.Paper("执申"), $"{office.City}市中级人民法院", of.Matter.Fine, of.Matter.Fine + of.Matter.Fine), SurchargeWithinFine.Id, "E-12")
            .Do(office.AgencyHead, of => new ApplyCourtEnforcement(of.Id, of.Paper("执申"), $"{office.City}市中级人民法院", of.Matter.Fine, Yuan(0))).After(8)
            .Do(office.Officer, of => new RecordCourtOutcome(of.Id, CourtOutcome.Granted, of.Paper("行审"), of.Day)).After(12)
            .Pay(PaymentChannel.Court).Do(office.Officer, of => new RecordCourtOutcome(of.Id, CourtOutcome.Executed, of.Paper("执结"), of.Day))
            .After(1).Close(ClosingGround.Enforced).Mark("court enforcement 申请法院强制执行");
    }

    private void Challenges(QuarterOffice office)
    {
        QuarterCase Reviewed(QuarterMatter? matter = null, bool paid = true)
        {
            var one = Fined(office, 57, matter);
            if (paid) one.After(2).Pay();
            return one.After(2).FileRemedy(RemedyKind.Reconsideration).After(2).AcceptRemedy(simplified: Random.Bool());
        }
        Reviewed().After(12).Upheld().After(1).Close(ClosingGround.Performed).Mark("review: upheld 复议维持");
        Reviewed(Of(new("RT11", 8_000, 8_000, "擅自改装车辆", "《道路运输条例》第六十九条"), Organisation(office, "运输"))).After(10).ChangedTo(Yuan(5_000))
            .After(1).Close(ClosingGround.Performed).Mark("review: changed 复议变更");
        Reviewed().After(12).Revoked().After(1).Close(ClosingGround.DecisionRevoked).Mark("review: revoked 复议撤销");
        Reviewed(PersonMatter(office), paid: false).After(12).Revoked().After(1).Close(ClosingGround.DecisionRevoked).Mark("review: revoked 复议撤销");
        Reviewed().After(9).FoundUnlawful().After(1).Close(ClosingGround.Performed).Mark("review: unlawful 确认违法");
        Fined(office, 50).After(2).Pay().After(1).FileRemedy(RemedyKind.Reconsideration).After(3).RejectRemedy().After(1).Close(ClosingGround.Performed)
            .Mark("review: rejected 不予受理");
        Fined(office, 50).After(2).Pay().After(1).FileRemedy(RemedyKind.Reconsideration).After(2).AcceptRemedy().After(3).WithdrawRemedy().After(1)
            .Close(ClosingGround.Performed).Mark("review: withdrawn 撤回复议");
        Reviewed(Of(new("RT11", 9_000, 9_000, "擅自改装车辆", "《道路运输条例》第六十九条"), Organisation(office, "运输"))).After(10).Revoked(anew: true)
            .After(1).Propose(Yuan(6_000)).Conclude().After(1).Penalise().PayAndClose(2).Mark("review: decided anew 责令重作");
        Fined(office, 57).After(2).Pay().After(2).FileRemedy(RemedyKind.Suit).After(5).AcceptRemedy().After(18).Upheld().After(1).Close(ClosingGround.Performed)
            .Mark("suit: upheld 驳回诉讼请求");
        Fined(office, 57).After(2).Pay().After(2).FileRemedy(RemedyKind.Suit).After(5).AcceptRemedy().After(18).Revoked().After(1).Close(ClosingGround.DecisionRevoked)
            .Mark("suit: revoked 判决撤销");
        Reviewed().After(8).Upheld().After(3).FileRemedy(RemedyKind.Suit, afterReconsideration: true).After(4).AcceptRemedy().After(10).Upheld().After(1)
            .Close(ClosingGround.Performed).Mark("suit after review 复议后起诉");
    }

    /// <summary>A truck, its driver and the carrier cross the thresholds of a year; a decision that falls takes one of them back.</summary>
    private void Recidivists(QuarterOffice office)
    {
        var (always, once) = (fleets[office][1], fleets[office][2]);
        for (var i = 0; i < 4; i++)
            Overload(office, always, always.Trucks[0], always.Drivers[0], 250 + i * 120, new LocalDate(2026, 4, 8).PlusDays(i * 7)).After(1).Inquire().After(1)
                .Conclude().After(1).Penalise().PayAndClose(3).Mark("overload 超限");
        for (var i = 0; i < 4; i++)
        {
            var one = Overload(office, once, once.Trucks[3], once.Drivers[1], 210 + i * 40, new LocalDate(2026, 4, 3).PlusDays(i * 4)).After(1).Inquire().After(1)
                .Conclude().After(1).Penalise().After(2).Pay();
            if (i == 3)
                one.After(2).FileRemedy(RemedyKind.Reconsideration).After(2).AcceptRemedy().After(12).Revoked().After(1).Close(ClosingGround.DecisionRevoked)
                    .Mark("overload 超限").Mark("review: revoked 复议撤销");
            else one.Close(ClosingGround.Performed).Mark("overload 超限");
        }
        Fleets(office);
    }

    /// <summary>Somebody of seventeen gets less, on that ground; nothing of it is made public.</summary>
    private void Young(QuarterOffice office)
    {
        var young = people[office].Young();
        var one = Opened(office, Of(new("HW06", 600, 600, "车辆掉落物品损坏公路", "《公路安全保护条例》第六十九条"), Named(office, young)), Some(40)).After(1).Conclude().After(1).Notify().Waive().After(1)
            .Try(office.AgencyHead, of => of.Decision(), AgeOfThePenalised.Id)
            .Decide(new(LeniencyGround.FourteenToEighteen, BelowBand: false, "已满十四周岁不满十八周岁，从轻处罚")).After(1).Serve().After(1);
        one.Do(office.Publicity, async knows => new Domain.Publicity.Publications.PublishPenalty(await knows.Publication(one.Id)), Domain.Publicity.Publications.Rules.NobodyUnderAge.Id, "K-07")
            .Publish(shown: false).PayAndClose(3).Mark("under eighteen 未满十八周岁");
    }
}
