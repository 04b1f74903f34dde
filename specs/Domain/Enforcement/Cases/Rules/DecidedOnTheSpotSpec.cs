using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class DecidedOnTheSpotSpec : CaseActSpec
{
    [Fact]
    public void only_a_decision_on_the_spot_is_reported() =>
        Given(ToServe).On(new(2026, 3, 17)).By(UnitHead).When(new ReportOnSpotDecision(Id)).ThenRefused(DecidedOnTheSpot.Id);
}
