using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Projections.Licensing;
using static Regulatory.Projections.Specs.Licensing.Examples;

namespace Regulatory.Projections.Specs.Licensing;

public sealed class ApplicationDocketSpec
{
    [Fact]
    public void what_comes_next_follows_the_steps_from_submission_to_certificate()
    {
        var docket = new Folded<ApplicationDocket>();
        NextStep After(object fact) => docket.When(ApplicationKey, fact).Row(ApplicationKey)!.Next;
        After(Submitted()).ShouldBe(NextStep.DecideOnAcceptance);
        After(Accepted).ShouldBe(NextStep.AssignReviewer);
        After(new ReviewerAssigned(Reviewer, Received)).ShouldBe(NextStep.Review);
        After(new VerificationRecorded(VerificationMethod.OnSite, [Reviewer, Head], [], "符合条件", Reviewer, new(2026, 3, 2))).ShouldBe(NextStep.Decide);
        After(Granted).ShouldBe(NextStep.IssueCertificate);
        After(Certificate).ShouldBe(NextStep.Nothing);
        docket.Row(ApplicationKey)!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(Stage.CertificateIssued), row => row.LicenceNumber.ShouldBe("440100000001"),
            row => row.Reviewer.ShouldBe("reviewer-01"), row => row.DecidedBy.ShouldBe("王局长"), row => row.DecisionNumber.ShouldBe("粤交运许〔2026〕1号"),
            row => row.Steps.Length.ShouldBe(6), row => row.Version.ShouldBe(6), row => row.ValidUntil.ShouldBe(new(2030, 3, 4)));
    }

    [Fact]
    public void a_deregistration_that_is_granted_waits_for_nothing() =>
        new Folded<ApplicationDocket>().Given(ApplicationKey, Submitted() with { Kind = ApplicationKind.Deregistration }, Accepted)
            .When(ApplicationKey, Granted).Row(ApplicationKey)!.ShouldSatisfyAllConditions(
                row => row.Next.ShouldBe(NextStep.Nothing), row => row.DeliveryDue.ShouldBeNull(), row => row.NextDue.ShouldBeNull());

    [Fact]
    public void nothing_is_due_while_the_clock_stands_still_and_the_stop_is_kept()
    {
        var docket = new Folded<ApplicationDocket>().Given(ApplicationKey, Submitted(), Accepted, new ReviewerAssigned(Reviewer, Received))
            .When(ApplicationKey, new ReviewClockStopped(StopCause.ExpertReview, 5, "通知1号", new(2026, 3, 2)));
        docket.Row(ApplicationKey)!.ShouldSatisfyAllConditions(
            row => row.Stage.ShouldBe(Stage.ClockStopped), row => row.DecisionDue.ShouldBeNull(), row => row.Next.ShouldBe(NextStep.AwaitResume));
        docket.When(ApplicationKey, new ReviewClockResumed(5, new(new(2026, 3, 27), false), new Deadline(new(2026, 3, 13), false), new(2026, 3, 9)));
        docket.Row(ApplicationKey)!.ShouldSatisfyAllConditions(
            row => row.DecisionDue.ShouldBe(new(2026, 3, 27)), row => row.PromisedDue.ShouldBe(new(2026, 3, 13)), row => row.Next.ShouldBe(NextStep.Review),
            row => row.Stops.ShouldBe([new(StopCause.ExpertReview, new(2026, 3, 2), new(2026, 3, 8), 5, "通知1号")]));
    }

    [Fact]
    public void silence_accepts_from_the_day_of_receipt()
    {
        var row = new Folded<ApplicationDocket>().Given(ApplicationKey, Submitted()).When(ApplicationKey, new ApplicationDeemedAccepted(
            "440100-2026-000001", Received, Domain.Calendar.LegalPeriod.OfWorkingDays(20), new(new(2026, 3, 20), false), null, null, new(2026, 2, 28)))
            .Row(ApplicationKey)!;
        row.DeemedAccepted.ShouldBeTrue();
        row.AcceptedOn.ShouldBe(Received);
        row.CorrectionNoticeDue.ShouldBeNull();
        row.NextDue.ShouldBe(new(2026, 3, 20));
    }

    [Fact]
    public void a_refusal_names_its_reasons()
    {
        var row = new Folded<ApplicationDocket>().Given(ApplicationKey, Submitted(Driver), Accepted).When(ApplicationKey, new LicenceRefused(
            "粤交运不许〔2026〕1号", [new("RTR/23", "专用车辆不足五辆")], "可在60日内申请复议", FalseMaterial: false, null, Head, new(2026, 3, 5))).Row(ApplicationKey)!;
        row.Reason.ShouldBe("RTR/23 专用车辆不足五辆");
        row.Stage.ShouldBe(Stage.Refused);
        row.Applicant.ShouldBe("张*");
        row.DecisionDue.ShouldBeNull();
    }

    [Fact]
    public void a_provisional_limit_is_marked_until_it_is_counted_again()
    {
        var docket = new Folded<ApplicationDocket>().Given(ApplicationKey, Submitted()).When(ApplicationKey, Accepted with { DecisionDue = new(new(2027, 1, 4), true) });
        docket.Row(ApplicationKey)!.Provisional.ShouldBeTrue();
        docket.When(ApplicationKey, new DeadlineRecomputed(ApplicationClock.Decision, new(new(2027, 1, 4), true), new Deadline(new(2027, 1, 6), false), new(2026, 12, 1)));
        docket.Row(ApplicationKey)!.DecisionDue.ShouldBe(new(2027, 1, 6));
        docket.Row(ApplicationKey)!.Provisional.ShouldBeFalse();
    }

    [Fact]
    public void what_was_handed_in_and_what_was_found_missing_is_kept_by_round()
    {
        var row = new Folded<ApplicationDocket>()
            .Given(ApplicationKey, Submitted() with { Materials = [new("申请书")] }, new CorrectionRequested(1, [new("安全管理制度", "未盖章")], new(2026, 3, 6), Received))
            .When(ApplicationKey, new MaterialsResubmitted(2, [new("安全管理制度", new string('b', 64))], new(new(2026, 3, 13), false), new(2026, 3, 5)))
            .Row(ApplicationKey)!;
        row.Materials.ShouldBe([new("申请书", null, 1, Received), new("安全管理制度", new string('b', 64), 2, new(2026, 3, 5))]);
        row.Missing.ShouldBe([new("安全管理制度", "未盖章", 1)]);
    }
}
