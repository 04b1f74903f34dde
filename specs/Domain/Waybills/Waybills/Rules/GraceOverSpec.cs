using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class GraceOverSpec : WaybillSpec
{
    [Fact]
    public void a_day_after_the_planned_arrival_it_is_overdue() =>
        Given([.. UpToLoading, Departed]).At(new(2026, 3, 3), new(16, 1)).By(Clock).When(new MarkOverdue(Id))
            .ThenFacts(new WaybillOverdue(Content.PlannedArrival + Duration.FromHours(24), new(2026, 3, 3)));

    [Fact]
    public void not_before() =>
        Given([.. UpToLoading, Departed]).At(new(2026, 3, 3), new(16, 0)).By(Clock).When(new MarkOverdue(Id)).ThenRefused(GraceOver.Id);
}
