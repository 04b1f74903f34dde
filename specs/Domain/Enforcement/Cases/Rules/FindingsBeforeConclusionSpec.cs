using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class FindingsBeforeConclusionSpec : CaseActSpec
{
    [Fact]
    public void no_penalty_is_proposed_on_nothing() =>
        Given(Filed, Assigned).On(new(2026, 3, 5)).By(Officer).When(new ConcludeInvestigation(Id, ProposedDisposal.Penalty, "报告", new())).ThenRefused(FindingsBeforeConclusion.Id);

    [Fact]
    public void an_item_of_evidence_is_something() =>
        Given(Filed, Assigned, new EvidenceAdded(EvidenceId.Parse("0198c6f0-0000-7000-8000-0000000000e1"), new(2026, 3, 3))).On(new(2026, 3, 5)).By(Officer).When(new ConcludeInvestigation(Id, ProposedDisposal.Penalty, "报告", new())).ThenAccepted();

    [Fact]
    public void to_propose_that_nothing_was_there_needs_none() =>
        Given(Filed, Assigned).On(new(2026, 3, 5)).By(Officer).When(new ConcludeInvestigation(Id, ProposedDisposal.Withdrawal, "查无实据", new())).ThenAccepted();
}
