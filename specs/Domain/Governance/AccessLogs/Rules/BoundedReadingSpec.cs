using Regulatory.Domain.Governance.AccessLogs.Rules;

namespace Regulatory.Domain.Specs.Governance.AccessLogs.Rules;

public sealed class BoundedReadingSpec : AccessLogSpec
{
    [Fact]
    public void values_of_more_than_a_thousand_rows_are_not_shown_at_once()
    {
        var rows = Enumerable.Range(0, 1_001).Select(i => $"Application/{i}").ToList();
        Given().When(Read with { Objects = [.. rows] }).ThenRefused(BoundedReading.Id);
        Given().When(Read with { Objects = [.. rows.Take(1_000)] }).ThenAccepted();
    }
}
