using Regulatory.Domain.Governance.AccessLogs.Rules;

namespace Regulatory.Domain.Specs.Governance.AccessLogs.Rules;

public sealed class PurposeOfEveryReadingSpec : AccessLogSpec
{
    [Theory]
    [InlineData("", "穗交许〔2026〕6号")]
    [InlineData("Curiosity", "穗交许〔2026〕6号")]
    [InlineData("1", "穗交许〔2026〕6号")]
    [InlineData("Audit", "")]
    [InlineData("Audit", "   ")]
    [InlineData("Audit", "a number\nand more")]
    public void an_unknown_purpose_or_no_number_is_refused(string purpose, string reference) =>
        Given().When(Read with { Purpose = purpose, Reference = reference }).ThenRefused(PurposeOfEveryReading.Id);
}
