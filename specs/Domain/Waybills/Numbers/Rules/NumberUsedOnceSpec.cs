using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Domain.Waybills.Numbers.Rules;

namespace Regulatory.Domain.Specs.Waybills.Numbers.Rules;

/// <summary>W-19</summary>
public sealed class NumberUsedOnceSpec : DeciderSpec<WaybillNumberRegister, WaybillNumberFact, WaybillNumberCommand, ActContext>
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly WaybillNumberAssigned First = new(WaybillNumber.Of(Day, 1), WaybillExamples.Other, Day);

    protected internal override WaybillNumberRegister Initial => WaybillNumberRegister.Initial;

    protected internal override WaybillNumberRegister Evolve(WaybillNumberRegister state, WaybillNumberFact fact) =>
        WaybillNumberRegister.Evolve(state, fact);

    protected internal override Decision<WaybillNumberFact> Decide(WaybillNumberRegister state, WaybillNumberCommand command, ActContext context) =>
        WaybillNumberDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults);

    [Fact]
    public void the_next_number_goes_to_a_waybill_for_ever() =>
        Given(First).When(Assign(2)).ThenClaims("waybills.waybill-number", "GD2026030200000243")
            .ThenFacts(new WaybillNumberAssigned(WaybillNumber.Of(Day, 2), WaybillExamples.Id, Day));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void a_number_that_was_given_or_leaves_a_gap_is_refused(int serial) =>
        Given(First).When(Assign(serial)).ThenRefused(NumberUsedOnce.Id);

    [Fact]
    public void a_number_of_another_day_is_refused() =>
        Given(First).When(new AssignWaybillNumber(Day, WaybillNumber.Of(Day.PlusDays(1), 2), WaybillExamples.Id)).ThenRefused(NumberUsedOnce.Id);

    private static AssignWaybillNumber Assign(int serial) => new(Day, WaybillNumber.Of(Day, serial), WaybillExamples.Id);
}
