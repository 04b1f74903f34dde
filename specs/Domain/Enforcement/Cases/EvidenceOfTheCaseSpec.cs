using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Evidence;
using Regulatory.Domain.Enforcement.Evidence.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases;

/// <summary>E-07: nothing is decided on evidence that may not be used.</summary>
public sealed class EvidenceOfTheCaseSpec : CaseActSpec
{
    private static readonly EvidenceId Item = EvidenceId.Parse("0198c6f0-0000-7000-8000-0000000000e1");

    [Fact]
    public void evidence_that_is_not_on_record_carries_no_decision() =>
        Given([.. ToDecide, new EvidenceAdded(Item, new(2026, 3, 9))]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(AdmissibleEvidence.Id);

    [Fact]
    public void what_was_excluded_is_left_out_and_the_rest_carries_it() =>
        Excluded([.. ToDecide, new EvidenceAdded(Item, new(2026, 3, 9))]).When(Deciding).ThenAccepted();

    [Fact]
    public void where_nothing_is_left_nothing_is_decided() =>
        Excluded([Filed, Assigned, new EvidenceAdded(Item, new(2026, 3, 3)), Concluded, Noticed]).When(Deciding).ThenRefused(AdmissibleEvidence.Id);

    private Given<EnforcementCase, CaseFact, CaseCommand, EnforcementContext> Excluded(ImmutableArray<CaseFact> facts) =>
        Given(facts).On(new(2026, 3, 16)).Knowing(context => context with
        {
            Evidence = ImmutableDictionary<EvidenceId, EvidenceItem>.Empty.Add(
                Item, EvidenceItem.Evolve(EvidenceItem.Initial, new EvidenceExcluded("取证程序违法", new(2026, 3, 10)))),
        });
}
