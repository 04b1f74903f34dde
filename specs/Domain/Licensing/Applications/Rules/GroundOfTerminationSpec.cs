using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class GroundOfTerminationSpec : ApplicationActSpec
{
    [Fact]
    public void a_company_does_not_die() =>
        Given(Submitted, Accepted).On(Tuesday).By(Actors.Clerk)
            .When(new TerminateApplication(Id, TerminationGround.ApplicantDied, "死亡证明"))
            .ThenRefused(GroundOfTermination.Id);

    [Fact]
    public void before_the_last_day_to_correct_nothing_ends() =>
        Given(Submitted, Corrected).On(new(2026, 3, 16)).By(Actors.Clerk)
            .When(new TerminateApplication(Id, TerminationGround.NotCorrectedInTime, "逾期"))
            .ThenRefused(GroundOfTermination.Id);
}
