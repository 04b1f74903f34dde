using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class FreshValidationSpec : WaybillSpec
{
    [Fact]
    public void a_validation_of_24_hours_ago_is_too_old() => Given(Drafted, Validated).On(new(2026, 3, 3)).When(new IssueWaybill(Id)).ThenRefused(FreshValidation.Id);

    [Fact]
    public void one_a_minute_younger_is_not() =>
        Given(Saying(content => content with { PlannedStart = Morning + Duration.FromDays(2), PlannedArrival = Morning + Duration.FromDays(2) + Duration.FromHours(3) }), Validated)
            .At(new(2026, 3, 3), new(9, 59)).Knowing(context => context with
            {
                Circumstances = InOrder with { Terminal = InOrder.Terminal! with { LastSeenAt = context.At } },
            }).When(new IssueWaybill(Id)).ThenFact<WaybillIssued>();
}
