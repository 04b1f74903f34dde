using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ChairIsNotReviewerSpec : ApplicationActSpec
{
    [Fact]
    public void a_reviewer_does_not_chair() =>
        Given(Submitted, Accepted, Verified, Notified, Requested).On(new(2026, 3, 6)).By(Actors.Chair)
            .When(new AnnounceHearing(Id, new(2026, 3, 16), "一号会议室", TheReviewer)).ThenRefused(ChairIsNotReviewer.Id);

    [Fact]
    public void a_chair_does_not_become_reviewer() =>
        Given(Submitted, Accepted, Notified, Requested, Announced).On(new(2026, 3, 6))
            .When(new AssignReviewer(Id, TheChair)).ThenRefused(ChairIsNotReviewer.Id);

    [Fact]
    public void nor_does_a_chair_verify() =>
        Given(Submitted, Accepted, Notified, Requested, Announced).On(new(2026, 3, 6)).By(Actors.Reviewer)
            .When(new RecordVerification(Id, VerificationMethod.OnSite, [TheReviewer, TheChair], [], "现场符合"))
            .ThenRefused(ChairIsNotReviewer.Id);
}
