using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Remedies.Rules;

public sealed class OwnDecisionChallengedSpec : RemedyActSpec
{
    [Fact]
    public void the_agency_records_what_concerns_its_own_decisions() =>
        Given().On(new(2026, 4, 21)).By(Actors.DecisionMaker with { Division = DivisionCode.Parse("440300") }).When(Filing).ThenRefused(OwnDecisionChallenged.Id);

    [Fact]
    public void the_province_sees_all() =>
        Given().On(new(2026, 4, 21)).By(Actors.Superior).When(Filing).ThenAccepted();
}
