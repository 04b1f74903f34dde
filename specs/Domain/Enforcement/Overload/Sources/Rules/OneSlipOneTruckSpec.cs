using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources.Rules;

public sealed class OneSlipOneTruckSpec : LoadingSheetActSpec
{
    [Fact]
    public void a_slip_is_not_entered_twice() =>
        Given(Loaded).By(Gateway).Knowing(AtSource).When(Load with { Plate = OtherTruck }).ThenRefused(OneSlipOneTruck.Id).Details["slip"].ShouldBe("ZZ-1");
}
