using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class ReceiptOfTheReportSpec : PublicationActSpec
{
    [Theory]
    [InlineData("", "R-1")]
    [InlineData("信用中国", " ")]
    public void a_report_needs_platform_and_receipt(string platform, string receipt) =>
        ReceiptOfTheReport.Check(new(Id, platform, receipt)).ShouldNotBeNull();

    [Fact]
    public void with_both_it_counts() => ReceiptOfTheReport.Check(new(Id, "信用中国", "R-1")).ShouldBeNull();
}
