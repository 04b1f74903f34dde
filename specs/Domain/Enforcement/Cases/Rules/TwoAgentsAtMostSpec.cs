using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class TwoAgentsAtMostSpec : CaseActSpec
{
    [Fact]
    public void a_party_comes_with_two_agents_at_most() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10))]).On(new(2026, 3, 19)).By(Chair).When(new HoldCaseHearing(Id, 1, RecordSignature.SignedByParty, OtherSha) with { Agents = 3 }).ThenRefused(TwoAgentsAtMost.Id);

    [Fact]
    public void two_are_allowed() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10))]).On(new(2026, 3, 19)).By(Chair).When(new HoldCaseHearing(Id, 1, RecordSignature.SignedByParty, OtherSha) with { Agents = 2 }).ThenAccepted();
}
