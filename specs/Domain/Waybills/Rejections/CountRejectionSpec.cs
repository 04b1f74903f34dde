using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rejections;

namespace Regulatory.Domain.Specs.Waybills.Rejections;

public sealed class CountRejectionSpec : DeciderSpec<RejectionTally, RejectionFact, RejectionCommand, ActContext>
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    protected internal override RejectionTally Initial => RejectionTally.Initial;

    protected internal override Actor UsualActor => Actors.Clock;

    protected internal override RejectionTally Evolve(RejectionTally state, RejectionFact fact) => RejectionTally.Evolve(state, fact);

    protected internal override Decision<RejectionFact> Decide(RejectionTally state, RejectionCommand command, ActContext context) =>
        RejectionDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults);

    [Fact]
    public void a_rejected_waybill_is_counted() => Given().On(Day).When(Count(1, Day)).ThenFacts(Counted(1, Day));

    [Fact]
    public void one_that_is_rejected_again_while_its_dispatcher_mends_it_counts_once() =>
        Given(Counted(1, Day)).On(Day).When(Count(1, Day)).ThenNothing();

    [Fact]
    public void the_third_within_thirty_days_brings_an_inspection() =>
        Given(Counted(1, Day.PlusDays(-29)), Counted(2, Day.PlusDays(-3))).On(Day).When(Count(3, Day)).ThenFacts(
            Counted(3, Day),
            new RejectionsRepeated(WaybillExamples.Carrier, WaybillExamples.Guangzhou, [Waybill(1), Waybill(2), Waybill(3)], Day.PlusDays(-29), Day, Day));

    [Fact]
    public void one_of_thirty_days_ago_is_not_among_them() =>
        Given(Counted(1, Day.PlusDays(-30)), Counted(2, Day.PlusDays(-3))).On(Day).When(Count(3, Day)).ThenFacts(Counted(3, Day));

    [Fact]
    public void those_that_led_to_an_inspection_lead_to_no_other() =>
        Given(
                Counted(1, Day.PlusDays(-9)), Counted(2, Day.PlusDays(-8)), Counted(3, Day.PlusDays(-7)),
                new RejectionsRepeated(
                    WaybillExamples.Carrier, WaybillExamples.Guangzhou, [Waybill(1), Waybill(2), Waybill(3)], Day.PlusDays(-9), Day.PlusDays(-7),
                    Day.PlusDays(-7)))
            .On(Day).When(Count(4, Day)).ThenFacts(Counted(4, Day));

    private static WaybillId Waybill(int n) => WaybillId.Parse($"0198c6f0-0000-7000-8000-0000000000a{n}");

    private static RejectionCounted Counted(int n, LocalDate on) => new(Waybill(n), on, on);

    private static CountRejection Count(int n, LocalDate on) => new(WaybillExamples.Carrier, WaybillExamples.Guangzhou, Waybill(n), on);
}
