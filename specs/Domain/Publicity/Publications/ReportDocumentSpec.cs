using Regulatory.Domain.Publicity.Publications;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications;

public sealed class ReportDocumentSpec : PublicationActSpec
{
    private static ReportDocument Reporting => new(Id, "信用中国（广东）", "R-1");

    [Fact]
    public void a_report_on_the_seventh_working_day_is_in_time() =>
        Given(Decided).On(new(2026, 4, 17)).When(Reporting).ThenFacts(new DocumentReported("信用中国（广东）", "R-1", Late: false, On: new(2026, 4, 17)));

    [Fact]
    public void a_report_on_the_eighth_is_late_and_on_record_as_late() =>
        Given(Decided).On(new(2026, 4, 20)).When(Reporting).ThenFacts(new DocumentReported("信用中国（广东）", "R-1", Late: true, On: new(2026, 4, 20)));

    [Fact]
    public void what_is_minor_is_reported_as_well() => Given(DecidedMinor).On(new(2026, 4, 10)).When(Reporting).ThenAccepted();

    [Fact]
    public void each_platform_has_it_once() =>
        Given(Decided).On(new(2026, 4, 10)).When(Reporting).ThenAccepted()
            .When(Reporting with { PlatformName = "信用广州" }).ThenAccepted()
            .When(Reporting with { ReceiptNumber = "R-2" }).ThenNothing();

    [Fact]
    public void a_report_without_a_receipt_is_none() =>
        Given(Decided).On(new(2026, 4, 10)).When(Reporting with { ReceiptNumber = "" }).ThenRefused(ReceiptOfTheReport.Id);
}
