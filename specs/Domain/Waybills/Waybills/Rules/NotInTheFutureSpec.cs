using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class NotInTheFutureSpec : WaybillSpec
{
    [Fact]
    public void what_is_reported_has_happened() =>
        Given([.. UpToLoading, Departed]).By(AtWheel)
            .When(new ReportIncident(Id, IncidentKind.Leak, "阀门泄漏", "沿江高速K30", Morning + Duration.FromMinutes(1)))
            .ThenRefused(NotInTheFuture.Id);
}
