using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Offences;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class OffenceOnTheListSpec : CaseActSpec
{
    [Fact]
    public void an_offence_that_the_catalogue_does_not_have_is_not_filed() =>
        Given().Knowing(context => context with { Offence = Offence.Initial }).When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27))).ThenRefused(OffenceOnTheList.Id);

    [Fact]
    public void nor_an_act_before_it_was_one() =>
        Given().When(new FileCase(Id, null, EnforcementDomain.RoadTransport, Carrier, Act, Guangzhou, new(2026, 2, 27)) with { Act = Act with { ActOn = new(2023, 7, 19), HarmedSafety = true } }).ThenRefused(OffenceOnTheList.Id);
}
