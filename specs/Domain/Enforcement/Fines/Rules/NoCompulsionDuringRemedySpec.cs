using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class NoCompulsionDuringRemedySpec : FineSpec
{
    [Fact]
    public void nothing_is_sold_for_a_fine_that_is_before_a_court() =>
        Given(Imposed, Due, Demanded, Stopped with { From = new(2026, 5, 1), On = new(2026, 5, 6) }).On(new(2026, 5, 11)).By(EnforcementExamples.Head)
            .When(new CollectCompulsorily(
                Case, MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000b1"), "强1", Money.OfYuan(1_000), "票9", Urgent: false))
            .ThenRefused(NoCompulsionDuringRemedy.Id);
}
