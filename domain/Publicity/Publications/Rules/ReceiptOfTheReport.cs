using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>A report counts when the platform has confirmed it.</summary>
[Law(DualPublicity.SevenDays)]
[RuleText(
    "信息报送须注明接收平台及其回执编号。",
    "A report names the platform and the receipt it gave.")]
public static class ReceiptOfTheReport
{
    public static readonly RuleId Id = new("PUB-REP-001");

    public static Refusal? Check(ReportDocument command) =>
        string.IsNullOrWhiteSpace(command.PlatformName) || string.IsNullOrWhiteSpace(command.ReceiptNumber) ? new Refusal(Id) : null;
}
