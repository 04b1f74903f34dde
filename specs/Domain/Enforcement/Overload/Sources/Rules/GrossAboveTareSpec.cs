using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Sources.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sources.Rules;

public sealed class GrossAboveTareSpec : LoadingSheetActSpec
{
    [Fact]
    public void a_loaded_truck_is_not_lighter_than_an_empty_one() =>
        Given().By(Gateway).Knowing(AtSource).When(Load with { TareKg = 48_001 }).ThenRefused(GrossAboveTare.Id);
}
