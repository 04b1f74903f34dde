using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles;

public sealed class ApplyRepairSpec : CreditProfileActSpec
{
    [Fact]
    public void a_general_entry_is_repaired_after_three_months_and_payment() =>
        Given(Opened, Fined, Paid).On(new(2026, 6, 3)).By(CreditPeople.CompanyItself)
            .When(new ApplyRepair(Carrier, 1, "XYZG-2026-1", "承诺-1")).ThenFacts(Applied);

    [Fact]
    public void after_a_refusal_it_may_be_applied_for_again() =>
        Given(Opened, Fined, Paid, Applied, new RepairRefused(1, "XYZG-2026-1", "粤交修〔2026〕1号", "承诺未公开", On: new(2026, 6, 9)))
            .On(new(2026, 6, 10)).When(new ApplyRepair(Carrier, 1, "XYZG-2026-2", "承诺-2")).ThenAccepted();

    [Fact]
    public void what_is_repaired_is_repaired() =>
        Given(Opened, Fined, Paid, Applied, new RepairGranted(1, "XYZG-2026-1", "粤交修〔2026〕1号", On: new(2026, 6, 9)))
            .On(new(2026, 6, 10)).When(new ApplyRepair(Carrier, 1, "XYZG-2026-2", "承诺-2")).ThenNothing();
}
