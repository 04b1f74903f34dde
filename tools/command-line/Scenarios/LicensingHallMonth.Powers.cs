using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Regctl.Scenarios;

/// <summary>What the authority does to licences on its own: orders, rescission, revocation, expiry, the register's end of them.</summary>
public sealed partial class LicensingHallMonth
{
    private void Powers()
    {
        for (var i = 0; i < 4; i++)
        {
            var (held, day) = (Take(i % 2 == 0 ? "GD-RT-02" : "GD-RT-01"), hall.Workday(First, 2 + i * 3));
            steps.Add(new(hall.At(day, 2), HallCase.Deciding, new SuspendLicence(
                held.Id, SuspensionKind.SuspensionForRectification, $"穗交责改〔2026〕{i + 11}号")));
            if (i < 3)
                steps.Add(new(hall.At(hall.Workday(day, 7), 3), HallCase.Deciding, new LiftSuspension(held.Id, $"穗交复〔2026〕{i + 3}号")));
        }
        Rescission();
        Revocation();
        Expiry();
        var ending = Take("GD-RT-01");
        steps.Add(new(hall.At(new(2026, 3, 5), 3), HallCase.Clerk, new ReportTermination(ending.Id, new(2026, 3, 20)), NoticeOfTermination.Id));
        steps.Add(new(hall.At(new(2026, 3, 5), 4), HallCase.Clerk, new ReportTermination(ending.Id, new(2026, 4, 30))));
    }

    private void Rescission()
    {
        var (cheat, crash) = (Take("GD-RT-05"), Take("GD-RT-02"));
        var harmless = new PublicInterestTest(false, "同区域另有危险货物运输企业，撤销不影响供应");
        steps.Add(new(hall.At(new(2026, 3, 10), 1), HallCase.Deciding, new RescindLicence(
            cheat.Id, RescissionGround.FraudOrBribery, "穗交撤〔2026〕1号", "以虚假车辆行驶证取得许可", harmless)));
        steps.Add(new(hall.At(new(2026, 3, 16), 2), HallCase.Issuing, new DeregisterLicence(
            cheat.Id, DeregistrationGround.RescindedWithdrawnOrRevoked, "穗交注〔2026〕1号", "许可已被撤销")));
        steps.Add(new(hall.At(new(2026, 3, 11), 1), HallCase.Deciding, new RescindLicence(
            crash.Id, RescissionGround.GraveAccidentOrRepeatedNotices, "穗交撤〔2026〕2号", "一次事故死亡2人，负主要责任", harmless,
            Safety: new(2, AccidentResponsibility.Main, 0, 0, ["第440100202600017号道路交通事故认定书"])), SafetyRecordForRescission.Id));
    }

    private void Revocation()
    {
        var offender = Take("GD-RT-02");
        RevokeLicence Act(string number) => new(
            offender.Id, number, "穗交罚〔2026〕31号", "一年内三次使用不合格车辆从事客运", new(2026, 3, 4));
        steps.Add(new(hall.At(new(2026, 3, 5), 2), HallCase.Deciding, Act(""), RevocationByCase.Id));
        steps.Add(new(hall.At(new(2026, 3, 9), 2), HallCase.Deciding, Act("穗交案〔2026〕57号"), HearingBeforeRevocation.Id));
        steps.Add(new(hall.At(new(2026, 3, 13), 2), HallCase.Deciding, Act("穗交案〔2026〕57号")));
        steps.Add(new(hall.At(new(2026, 3, 18), 2), HallCase.Issuing, new DeregisterLicence(
            offender.Id, DeregistrationGround.RescindedWithdrawnOrRevoked, "穗交注〔2026〕2号", "许可证件已被吊销")));
        steps.Add(new(hall.At(new(2026, 3, 25), 2), "superior-gd", new RestoreLicence(
            offender.Id, RestoringInstance.SuperiorDecision, "", "复议撤销原处罚决定"), RestorationBySuperiorDecision.Id));
        steps.Add(new(hall.At(new(2026, 3, 26), 2), "superior-gd", new RestoreLicence(
            offender.Id, RestoringInstance.SuperiorDecision, "粤府行复〔2026〕208号", "复议撤销原处罚决定")));
    }

    private void Expiry()
    {
        foreach (var held in register.Where(one => one.Until == new LocalDate(2026, 3, 12)))
        {
            steps.Add(new(HallCalendar.Midnight(held.Until.PlusDays(1)), "system", new ExpireLicence(held.Id)));
            steps.Add(new(hall.At(new(2026, 3, 20), 5), HallCase.Issuing, new DeregisterLicence(
                held.Id, DeregistrationGround.ExpiredNotRenewed, "穗交注〔2026〕3号", "有效期届满未延续")));
        }
    }
}
