using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class AxleLoadsStatedSpec : OversizePermitActSpec
{
    [Fact]
    public void without_its_axle_loads_no_load_is_of_the_first_class() =>
        Given().By(CarrierItself).When(Apply with { Load = Transformer with { AxleLoadsKg = [] } }).ThenRefused(AxleLoadsStated.Id);

    [Fact]
    public void a_total_that_its_axles_do_not_make_up_is_refused() =>
        Given().By(CarrierItself).When(Apply with { Load = Transformer with { TotalMassKg = 49_000 } }).ThenRefused(SoundReadings.Id);
}
