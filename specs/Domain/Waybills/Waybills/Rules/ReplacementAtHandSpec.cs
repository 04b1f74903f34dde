using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class ReplacementAtHandSpec : WaybillSpec
{
    [Fact]
    public void a_voided_waybill_has_a_replacement() => Voiding(Waybill.Initial).ThenRefused(ReplacementAtHand.Id);

    [Fact]
    public void a_cancelled_one_does_not_replace() => Voiding(Standing with { Stage = WaybillStage.Cancelled }).ThenRefused(ReplacementAtHand.Id);

    [Fact]
    public void nor_does_another_carriers() =>
        Voiding(Standing with { Content = Content with { Carrier = Content.Carrier with { Party = Consignee } } }).ThenRefused(ReplacementAtHand.Id);

    [Fact]
    public void nor_itself() =>
        Given(Drafted, Validated, Issued).Knowing(context => context with { Replacement = Standing }).When(new VoidWaybill(Id, "车号填错", Id))
            .ThenRefused(ReplacementAtHand.Id);

    [Fact]
    public void another_of_the_same_carrier_does() => Voiding(Standing).ThenFacts(new WaybillVoided("车号填错", Other, Day));

    private static Waybill Standing { get; } = Waybill.Evolve(Waybill.Initial, Drafted);

    private Outcome<Waybill, WaybillFact, WaybillCommand, WaybillsContext> Voiding(Waybill replacement) =>
        Given(Drafted, Validated, Issued).Knowing(context => context with { Replacement = replacement }).When(new VoidWaybill(Id, "车号填错", Other));

    [Fact]
    public void nor_one_that_was_completed_long_ago() => Voiding(Standing with { Stage = WaybillStage.Completed }).ThenRefused(ReplacementAtHand.Id);
}
