using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Enforcement.Measures;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class NoExecutionAtNightOrHolidaySpec : FineSpec
{
    [Fact]
    public void nothing_is_executed_at_eleven_at_night() =>
        Given(Imposed, Due, Demanded).At(new(2026, 4, 27), new(23, 0)).By(Head).When(new CollectCompulsorily(Case, MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000e2"), "执1", Money.OfYuan(5_000), "票9", Urgent: false)).ThenRefused(NoExecutionAtNightOrHoliday.Id);

    [Fact]
    public void nor_on_labour_day() =>
        Given(Imposed, Due, Demanded).At(new(2026, 5, 1), new(10, 0)).By(Head).When(new CollectCompulsorily(Case, MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000e2"), "执1", Money.OfYuan(5_000), "票9", Urgent: false)).ThenRefused(NoExecutionAtNightOrHoliday.Id);

    [Fact]
    public void by_day_on_a_workday_it_is() =>
        Given(Imposed, Due, Demanded).At(new(2026, 4, 27), new(10, 0)).By(Head).When(new CollectCompulsorily(Case, MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000e2"), "执1", Money.OfYuan(5_000), "票9", Urgent: false)).ThenAccepted();

    [Fact]
    public void what_is_urgent_does_not_wait() =>
        Given(Imposed, Due, Demanded).At(new(2026, 5, 1), new(23, 0)).By(Head).When(new CollectCompulsorily(Case, MeasureId.Parse("0198c6f0-0000-7000-8000-0000000000e2"), "执1", Money.OfYuan(5_000), "票9", Urgent: false) with { Urgent = true }).ThenAccepted();
}
