using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class RepairAppliedForSpec : CreditProfileActSpec
{
    [Fact]
    public void repair_is_not_decided_unasked() =>
        Given(Opened, Fined, Paid).On(new(2026, 6, 9)).When(new DecideRepair(Carrier, 1, true, "文-1")).ThenRefused(RepairAppliedFor.Id);
}
