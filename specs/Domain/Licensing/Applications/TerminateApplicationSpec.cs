using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications;

public sealed class TerminateApplicationSpec : ApplicationActSpec
{
    [Fact]
    public void handling_ends_when_nothing_was_corrected_in_time() =>
        Given(Submitted, Corrected).On(new(2026, 3, 17)).By(Actors.Clerk)
            .When(new TerminateApplication(Id, TerminationGround.NotCorrectedInTime, "逾期未补正"))
            .ThenFacts(new ApplicationTerminated(TerminationGround.NotCorrectedInTime, "逾期未补正", new(2026, 3, 17)));

    [Fact]
    public void a_dissolved_company_asks_for_nothing_any_more() =>
        Given(Submitted, Accepted).On(Tuesday)
            .When(new TerminateApplication(Id, TerminationGround.ApplicantDissolved, "注销登记")).ThenAccepted();
}
