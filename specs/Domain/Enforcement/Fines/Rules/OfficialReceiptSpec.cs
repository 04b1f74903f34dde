using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Enforcement.Fines.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Fines.Rules;

public sealed class OfficialReceiptSpec : FineSpec
{
    [Fact]
    public void money_without_a_receipt_is_not_taken() =>
        Given(Imposed, Due).On(new(2026, 3, 27)).When(Pay(5_000, receipt: " ")).ThenRefused(OfficialReceipt.Id);

    [Fact]
    public void money_without_a_voucher_is_not_given_back() =>
        Given(Imposed, Due).On(new(2026, 3, 27)).When(new RefundFine(Case, Money.OfYuan(1), "", new(2026, 3, 27))).ThenRefused(OfficialReceipt.Id);
}
