using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Projections.Licensing;
using static Regulatory.Projections.Specs.Licensing.Examples;

namespace Regulatory.Projections.Specs.Licensing;

public sealed class DeadlineDiarySpec
{
    private readonly Folded<DeadlineDiary> diary = new();

    [Fact]
    public void a_submission_starts_the_notice_clock_and_awaits_the_others()
    {
        diary.When(ApplicationKey, Submitted());
        Clock(DiaryClock.CorrectionNotice).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ClockState.Running), row => row.Due.ShouldBe(new(2026, 2, 27)), row => row.AmberFrom.ShouldBe(new(2026, 2, 24)),
            row => row.RedFrom.ShouldBe(new(2026, 2, 28)), row => row.Timer.ShouldBe(DiaryTimer.DeemAccepted), row => row.Article.ShouldBe("ALL/32(4)"),
            row => row.Division.ShouldBe(Guangzhou));
        Clock(DiaryClock.Decision).State.ShouldBe(ClockState.Awaited);
    }

    [Fact]
    public void acceptance_in_time_meets_the_notice_and_the_promise_warns_of_the_decision()
    {
        diary.Given(ApplicationKey, Submitted()).When(ApplicationKey, Accepted);
        Clock(DiaryClock.CorrectionNotice).State.ShouldBe(ClockState.Met);
        Clock(DiaryClock.CorrectionNotice).Timer.ShouldBe(DiaryTimer.None);
        Clock(DiaryClock.Decision).ShouldSatisfyAllConditions(
            row => row.Due.ShouldBe(new(2026, 3, 20)), row => row.AmberFrom.ShouldBe(new(2026, 3, 6)), row => row.RedFrom.ShouldBe(new(2026, 3, 21)));
        Clock(DiaryClock.PromisedDecision).Due.ShouldBe(new(2026, 3, 6));
    }

    [Fact]
    public void a_deregistration_that_is_granted_owes_no_certificate()
    {
        diary.Given(ApplicationKey, Submitted() with { Kind = ApplicationKind.Deregistration }, Accepted).When(ApplicationKey, Granted);
        diary.Row($"{ApplicationKey}:{DiaryClock.CertificateDelivery}").ShouldBeNull();
    }

    [Fact]
    public void silence_misses_the_notice()
    {
        diary.Given(ApplicationKey, Submitted()).When(ApplicationKey, new ApplicationDeemedAccepted(
            "440100-2026-000001", Received, Domain.Calendar.LegalPeriod.OfWorkingDays(20), new(new(2026, 3, 20), false), null, null, new(2026, 2, 28)));
        Clock(DiaryClock.CorrectionNotice).State.ShouldBe(ClockState.Missed);
    }

    [Fact]
    public void a_stopped_clock_runs_on_to_its_new_day()
    {
        diary.Given(ApplicationKey, Submitted(), Accepted).When(ApplicationKey, new ReviewClockStopped(StopCause.Hearing, 5, "通知1号", new(2026, 3, 2)));
        Clock(DiaryClock.Decision).State.ShouldBe(ClockState.Stopped);
        diary.When(ApplicationKey, new ReviewClockResumed(5, new(new(2026, 3, 27), false), new Deadline(new(2026, 3, 13), false), new(2026, 3, 9)));
        Clock(DiaryClock.Decision).ShouldSatisfyAllConditions(row => row.State.ShouldBe(ClockState.Running), row => row.Due.ShouldBe(new(2026, 3, 27)));
    }

    [Theory]
    [InlineData(20, ClockState.Met)]
    [InlineData(21, ClockState.Missed)]
    public void a_decision_meets_or_misses_its_last_day(int day, ClockState expected)
    {
        diary.Given(ApplicationKey, Submitted(), Accepted).When(ApplicationKey, Granted with { On = new(2026, 3, day) });
        Clock(DiaryClock.Decision).State.ShouldBe(expected);
        Clock(DiaryClock.CertificateDelivery).State.ShouldBe(ClockState.Running);
        diary.Row($"{ApplicationKey}:{DiaryClock.HearingHeld}").ShouldBeNull("what never began leaves no row behind");
    }

    [Fact]
    public void a_withdrawn_application_owes_nothing()
    {
        diary.Given(ApplicationKey, Submitted(), Accepted).When(ApplicationKey, new ApplicationWithdrawn("不再经营", new(2026, 3, 2)));
        diary.Rows().Values.ShouldAllBe(row => row.State == ClockState.Met || row.State == ClockState.Lapsed);
    }

    [Fact]
    public void a_renewal_in_time_turns_expiry_into_a_deemed_grant_and_its_end_turns_it_back()
    {
        var renewal = ApplicationId.Parse("0198c6f0-0000-7000-8000-000000000002");
        diary.When(LicenceKey, Issued());
        Clock(DiaryClock.Expiry).ShouldSatisfyAllConditions(row => row.Timer.ShouldBe(DiaryTimer.ExpireLicence), row => row.AmberFrom.ShouldBe(new(2030, 2, 2)));
        diary.When(LicenceKey, new RenewalFiled(renewal, new(2030, 1, 5), InTime: true, new(2030, 3, 4), new(2030, 1, 5)));
        Clock(DiaryClock.Expiry).Timer.ShouldBe(DiaryTimer.DeemRenewalGranted);
        Clock(DiaryClock.RenewalFiling).State.ShouldBe(ClockState.Met);
        diary.When(LicenceKey, new RenewalClosed(renewal, RenewalEnd.Refused, new(2030, 2, 1)));
        Clock(DiaryClock.Expiry).ShouldSatisfyAllConditions(row => row.State.ShouldBe(ClockState.Running), row => row.Timer.ShouldBe(DiaryTimer.ExpireLicence));
    }

    [Fact]
    public void a_late_renewal_holds_the_clock_until_it_is_decided()
    {
        var renewal = ApplicationId.Parse("0198c6f0-0000-7000-8000-000000000002");
        diary.Given(LicenceKey, Issued()).When(LicenceKey, new RenewalFiled(renewal, new(2030, 2, 20), InTime: false, new(2030, 3, 4), new(2030, 2, 20)));
        Clock(DiaryClock.Expiry).State.ShouldBe(ClockState.Stopped);
    }

    [Fact]
    public void a_revoked_licence_has_no_running_clock()
    {
        diary.Given(LicenceKey, Issued()).When(LicenceKey, new LicenceRevoked("CASE-1", "粤交罚〔2027〕9号", new(2027, 5, 6), true, "理由", new(2027, 6, 1)));
        diary.Rows().Values.ShouldAllBe(row => row.State == ClockState.Lapsed);
    }

    private DeadlineDiary Clock(DiaryClock clock) => diary.Row($"{ApplicationKey}:{clock}").ShouldNotBeNull();
}
