using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class CourtOutcomeInOrderSpec : FineSpec
{
    [Fact]
    public void no_answer_without_an_application() =>
        Given(Imposed, Due).On(new(2026, 9, 20)).By(Officer).When(new RecordCourtOutcome(Case, CourtOutcome.Granted, "裁1", new(2026, 9, 20)))
            .ThenRefused(CourtOutcomeInOrder.Id);

    [Fact]
    public void nothing_is_executed_that_the_court_did_not_allow() =>
        Given(Imposed, Due, Applied).On(new(2026, 9, 20)).By(Officer).When(new RecordCourtOutcome(Case, CourtOutcome.Executed, "结1", new(2026, 9, 20)))
            .ThenRefused(CourtOutcomeInOrder.Id);

    [Fact]
    public void an_allowed_execution_comes_to_its_end() =>
        Given(Imposed, Due, Applied, new CourtOutcomeRecorded(CourtOutcome.Granted, "裁1", new(2026, 9, 15), new(2026, 9, 15))).On(new(2026, 9, 20)).By(Officer)
            .When(new RecordCourtOutcome(Case, CourtOutcome.Terminated, "终1", new(2026, 9, 20))).ThenState(account => account.IsClosed.ShouldBeTrue());
}
