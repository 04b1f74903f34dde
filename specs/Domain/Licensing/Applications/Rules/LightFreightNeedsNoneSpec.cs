using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class LightFreightNeedsNoneSpec : ApplicationActSpec
{
    [Fact]
    public void vehicles_of_up_to_4500_kg_need_no_licence() =>
        Trucks(heaviest: 4500).When(Grant).ThenRefused(LightFreightNeedsNone.Id);

    [Fact]
    public void one_heavier_vehicle_does() =>
        Trucks(heaviest: 4501).When(Grant).ThenAccepted();
}
