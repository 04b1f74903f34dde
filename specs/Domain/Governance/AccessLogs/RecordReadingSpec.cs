using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Governance.AccessLogs;

public sealed class RecordReadingSpec : AccessLogSpec
{
    [Fact]
    public void a_reading_is_recorded_once_with_who_what_and_why() => Given().When(Read).ThenFacts(new SensitiveValuesRead(
        "reading-1", "clerk-gz", [Role.WindowClerk], ReadingPurpose.LicensingCase, "穗交许〔2026〕6号", "Docket", Read.Objects, Read.Fields, 1,
        new(2026, 3, 2)));

    [Fact]
    public void a_reading_that_found_nothing_is_recorded_all_the_same() =>
        Given().When(Read with { Objects = [], Values = 0 }).ThenAccepted();

    [Fact]
    public void the_next_reading_of_the_same_is_another_one() =>
        Given().When(Read).ThenAccepted().When(Read with { Reading = "reading-2" }).ThenAccepted();
}
