using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Stations.Rules;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Stations.Rules;

public sealed class SomethingUnloadedSpec : StationCheckActSpec
{
    [Theory]
    [InlineData(0)]
    [InlineData(-7_000)]
    [InlineData(55_500)]
    public void nothing_and_the_whole_truck_are_not_unloaded(int kg) =>
        Given(Guided, Over).When(new RecordUnloading(FirstRecord, kg, "站内卸货场")).ThenRefused(SomethingUnloaded.Id);
}
