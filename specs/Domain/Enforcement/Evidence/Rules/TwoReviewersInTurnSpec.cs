using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Evidence.Rules;

public sealed class TwoReviewersInTurnSpec : EvidenceSpec
{
    [Fact]
    public void the_second_step_waits_for_the_first() =>
        Given(Captured).When(new ReviewCapture(Id, ReviewStep.Second, true, "清晰")).ThenRefused(TwoReviewersInTurn.Id);

    [Fact]
    public void one_person_does_not_take_both_steps() =>
        Given(Captured, FirstPassed).When(new ReviewCapture(Id, ReviewStep.Second, true, "清晰")).ThenRefused(TwoReviewersInTurn.Id);

    [Fact]
    public void another_takes_the_second() =>
        Given(Captured, FirstPassed).By(Officer with { Account = "officer-2" }).When(new ReviewCapture(Id, ReviewStep.Second, true, "清晰")).ThenAccepted();

    [Fact]
    public void what_no_device_captured_is_not_reviewed() =>
        Given(Collected).When(new ReviewCapture(Id, ReviewStep.First, true, "清晰")).ThenRefused(TwoReviewersInTurn.Id);

    [Fact]
    public void what_failed_is_not_reviewed_again() =>
        Given(Captured, FirstPassed with { Passed = false }).By(Officer with { Account = "officer-2" }).When(new ReviewCapture(Id, ReviewStep.Second, true, "清晰")).ThenRefused(TwoReviewersInTurn.Id);
}
