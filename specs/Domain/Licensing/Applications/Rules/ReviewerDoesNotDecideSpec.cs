using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ReviewerDoesNotDecideSpec : ApplicationActSpec
{
    [Fact]
    public void a_reviewer_who_is_also_head_does_not_decide() =>
        Given(Submitted, Accepted, Verified with { RecordedBy = Head }).On(Wednesday).When(Grant)
            .ThenRefused(ReviewerDoesNotDecide.Id);

    [Fact]
    public void nor_does_one_who_was_assigned() =>
        Given(Submitted, Accepted, new ReviewerAssigned(Head, Tuesday), Verified).On(Wednesday).When(Refuse)
            .ThenRefused(ReviewerDoesNotDecide.Id);
}
