using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class OneDraftSpec : WaybillSpec
{
    [Fact]
    public void an_id_is_given_once() => Given(Drafted).When(new DraftWaybill(Id, Particulars)).ThenRefused(OneDraft.Id);
}
