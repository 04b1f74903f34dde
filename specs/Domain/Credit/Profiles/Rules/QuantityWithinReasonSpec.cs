using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class QuantityWithinReasonSpec : CreditProfileActSpec
{
    [Theory]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("1000001", null)]
    [InlineData("0.00001", null)]
    [InlineData("1", "-0.01")]
    public void a_quantity_that_nobody_counts_is_refused(string quantity, string? amount) =>
        Given(Opened).When(Recording(Carrier, "fine-3000-to-30000", "文-1", new(2026, 3, 2)) with
        {
            Quantity = decimal.Parse(quantity, System.Globalization.CultureInfo.InvariantCulture), Amount = amount is null ? null : Money.Parse(amount),
        }).ThenRefused(QuantityWithinReason.Id);

    [Fact]
    public void four_decimals_are_counted() =>
        Given(Opened).When(Recording(Carrier, "fleet-vehicle-months", "文-1", new(2026, 3, 2)) with { Quantity = 120.0625m }).ThenAccepted();
}
