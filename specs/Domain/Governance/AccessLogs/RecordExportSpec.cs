using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Governance.AccessLogs.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Governance.AccessLogs;

public sealed class RecordExportSpec : AccessLogSpec
{
    [Fact]
    public void an_export_is_recorded_once_with_who_what_and_why() => Given().When(Exported).ThenFacts(new CaseExported(
        "export-1", "auditor-gd", [Role.Auditor], ReadingPurpose.Audit, "审〔2026〕3号", "粤交许穗字4401002600001号", Exported.Streams, 9, false,
        new(2026, 3, 2)));

    [Fact]
    public void an_export_without_a_purpose_is_refused() =>
        Given().When(Exported with { Purpose = "" }).ThenRefused(PurposeOfEveryReading.Id);

    [Fact]
    public void the_next_export_of_the_same_case_is_another_one() =>
        Given().When(Exported).ThenAccepted().When(Exported with { Export = "export-2" }).ThenAccepted();
}
