using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ModelOfSubjectSpec : CreditProfileActSpec
{
    [Fact]
    public void an_enterprise_is_not_scored_as_a_driver() =>
        Given(Opened).When(new ComputeScore(Carrier, Honesty, new(2026, 3, 2), "x")).ThenRefused(ModelOfSubject.Id);

    [Fact]
    public void nor_a_driver_as_an_enterprise() =>
        Given(DriverOpened).When(new ComputeScore(Driver, Quality, new(2026, 3, 2), "x")).ThenRefused(ModelOfSubject.Id);

    [Fact]
    public void nor_a_carrier_as_a_builder() =>
        Given(Opened).When(new ComputeScore(Carrier, CreditModelId.Parse("C-2026-1"), new(2026, 3, 2), "x")).ThenRefused(ModelOfSubject.Id);

    [Fact]
    public void the_provincial_index_is_everybody_s() =>
        Given(DriverOpened).When(new ComputeScore(Driver, Index, new(2026, 3, 2), "x")).ThenAccepted();
}
