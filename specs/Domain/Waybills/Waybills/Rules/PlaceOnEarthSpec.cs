using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class PlaceOnEarthSpec : WaybillSpec
{
    [Theory]
    [InlineData(91, 0)]
    [InlineData(0, -181)]
    public void a_point_is_on_the_map(int latitude, int longitude) =>
        Given([.. UpToLoading, Departed]).By(AtWheel)
            .When(new ReportIncident(Id, IncidentKind.Leak, "阀门泄漏", "沿江高速K30", Morning, new(latitude, longitude)))
            .ThenRefused(PlaceOnEarth.Id);
}
