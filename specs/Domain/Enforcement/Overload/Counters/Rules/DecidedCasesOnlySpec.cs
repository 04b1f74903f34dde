using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Counters;
using Regulatory.Domain.Enforcement.Overload.Counters.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Counters.Rules;

public sealed class DecidedCasesOnlySpec : ViolationCounterActSpec
{
    [Fact]
    public void an_undecided_case_does_not_count()
    {
        Given().When(Count(1, new(2026, 2, 1))).ThenRefused(DecidedCasesOnly.Id);
        Given().Knowing(context => context with { Case = new(CaseNumber(1), null, false) }).When(Count(1, new(2026, 2, 1)))
            .ThenRefused(DecidedCasesOnly.Id);
    }

    [Fact]
    public void a_revoked_one_does_not_either() =>
        Given().Knowing(Decided(1, revoked: true)).When(Count(1, new(2026, 2, 1))).ThenRefused(DecidedCasesOnly.Id);

    [Fact]
    public void nor_one_under_another_decision() => Given().Knowing(Decided(2)).When(Count(1, new(2026, 2, 1))).ThenRefused(DecidedCasesOnly.Id);

    [Fact]
    public void a_decision_that_was_taken_out_does_not_come_in_again() =>
        Given(Counted(1, new(2026, 2, 1)), new ViolationUncounted(CaseNumber(1), "粤府复〔2026〕7号", Day)).Knowing(Decided(1))
            .When(Count(1, new(2026, 2, 1))).ThenNothing();
}
