using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class ReadyToDepartSpec : WaybillSpec
{
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void a_vehicle_that_is_not_issued_checked_and_loaded_stays(int facts) =>
        Given([.. UpToLoading[..facts]]).By(AtWheel).When(new DepartOnTrip(Id)).ThenRefused(ReadyToDepart.Id);
}
