using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CaseRunsSpec : CaseActSpec
{
    [Fact]
    public void a_suspended_case_waits() =>
        Given(Filed, new CaseSuspended(SuspensionGround.ForceMajeure, "台风", HeadOfAgency, new(2026, 3, 3))).On(new(2026, 3, 4)).When(new AssignOfficers(Id, [First, Second])).ThenRefused(CaseRuns.Id);

    [Fact]
    public void and_goes_on_when_it_is_resumed() =>
        Given(Filed, new CaseSuspended(SuspensionGround.ForceMajeure, "台风", HeadOfAgency, new(2026, 3, 3)), new CaseResumed(new(new(2026, 6, 2), false), new(2026, 3, 4))).On(new(2026, 3, 4)).When(new AssignOfficers(Id, [First, Second])).ThenAccepted();
}
