using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class MinimumTermReachedSpec : CreditProfileActSpec
{
    [Theory]
    [InlineData(SeverityClass.General, "2026-06-02", false)]
    [InlineData(SeverityClass.General, "2026-06-03", true)]
    [InlineData(SeverityClass.Serious, "2027-03-02", false)]
    [InlineData(SeverityClass.Serious, "2027-03-03", true)]
    [InlineData(SeverityClass.Minor, "2026-04-01", true)]
    public void the_shortest_term_runs_from_the_document_by_class(SeverityClass severity, string day, bool allowed)
    {
        var outcome = Given(Opened, Fined with { SeverityClass = severity }, Paid).On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)
            .When(new ApplyRepair(Carrier, 1, "XYZG-2026-1", "承诺-1"));
        if (allowed) outcome.ThenAccepted();
        else outcome.ThenRefused(MinimumTermReached.Id);
    }
}
