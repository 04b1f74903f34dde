using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.EnforcementExamples;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class FineStillOwedSpec : FineSpec
{
    [Fact]
    public void a_cancelled_fine_is_not_demanded() =>
        Given(Imposed, Due, new FineCancelled(Remedy, "复决1", Money.Zero, new(2026, 3, 19))).On(new(2026, 3, 20)).By(Officer)
            .When(new DemandPerformance(Case, "催1", ServiceMethod.Direct, new(2026, 3, 20))).ThenRefused(FineStillOwed.Id);

    [Fact]
    public void what_the_court_ended_is_not_put_off() =>
        Given(Imposed, Due, Applied, new CourtOutcomeRecorded(CourtOutcome.Refused, "裁1", new(2026, 9, 12), new(2026, 9, 12)))
            .On(new(2026, 9, 14)).By(Head)
            .When(new ReschedulePayment(Case, ReschedulingKind.Deferral, [new(new(2026, 10, 1), Money.OfYuan(5_000))], "延1", "困难", new(2026, 9, 13)))
            .ThenRefused(FineStillOwed.Id);
}
