using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class PerformanceByDocumentSpec : CreditProfileActSpec
{
    [Theory]
    [InlineData("", 2)]
    [InlineData("收据-1", 1)]
    [InlineData("收据-1", 4)]
    public void a_performance_without_proof_or_on_an_impossible_day_is_refused(string document, int day) =>
        Given(Opened, Fined).On(new(2026, 3, 3)).When(new RecordDutyPerformed(Carrier, new(1), document, new(2026, 3, day))).ThenRefused(PerformanceByDocument.Id);
}
