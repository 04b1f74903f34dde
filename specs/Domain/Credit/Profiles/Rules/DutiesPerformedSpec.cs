using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class DutiesPerformedSpec : CreditProfileActSpec
{
    [Fact]
    public void with_an_unpaid_fine_there_is_no_repair() =>
        Given(Opened, Fined).On(new(2026, 6, 3)).When(new ApplyRepair(Carrier, 1, "XYZG-2026-1", "承诺-1")).ThenRefused(DutiesPerformed.Id);
}
