using FsCheck.Xunit;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Numbers;

namespace Regulatory.Domain.Specs.Licensing.Numbers;

/// <summary>Registers of numbers count on, without a gap and without a number twice.</summary>
public abstract class NumberRegisterSpec : DeciderSpec<NumberRegister, NumberRegisterFact, NumberRegisterCommand, ActContext>
{
    protected static readonly NumberRegisterId Acceptances = NumberRegisterId.Parse("acceptance-440100-2026");
    protected static readonly NumberRegisterId Licences = NumberRegisterId.Parse("licence.operator-440100-2026");

    protected internal override NumberRegister Initial => NumberRegister.Initial;

    protected internal override Actor UsualActor => Actors.Clock;

    protected internal override NumberRegister Evolve(NumberRegister state, NumberRegisterFact fact) =>
        NumberRegister.Evolve(state, fact);

    protected internal override Decision<NumberRegisterFact> Decide(
        NumberRegister state, NumberRegisterCommand command, ActContext context) =>
        NumberRegisterDecider.Decide(state, command, context);

    protected internal override ActContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults);

    protected static NumberAssigned Assigned(int serial, string to) =>
        new(Licences, serial, $"粤交运管许可穗字44010026{serial:0000}号", to, On: new(2026, 3, 2));
}

public sealed class AssignNumberSpec : NumberRegisterSpec
{
    [Fact]
    public void the_first_acceptance_of_the_year_is_number_one() =>
        Given().When(new AssignNumber(Acceptances, "a")).ThenFacts(
            new NumberAssigned(Acceptances, 1, "4401002026000001", "a", On: new(2026, 3, 2)));

    [Fact]
    public void an_operating_licence_reads_as_the_province_writes_it() =>
        Given(Assigned(1, "a")).When(new AssignNumber(Licences, "b"))
            .ThenFact<NumberAssigned>(fact => fact.Number.ShouldBe("粤交运管许可穗字440100260002号"));

    [Fact]
    public void the_same_stream_keeps_its_number() => Given(Assigned(1, "a")).When(new AssignNumber(Licences, "a")).ThenNothing();

    [Fact]
    public void a_format_that_officers_adopted_is_used_from_its_day() =>
        Given().Knowing(context => context with
            {
                Figures = new(context.Figures.Adopted.Add(
                    NumberFigures.AcceptanceFormat.Key,
                    System.Collections.Immutable.ImmutableSortedDictionary<LocalDate, string>.Empty
                        .Add(new(2026, 3, 2), "{char}受{year}-{serial:4}"))),
            })
            .When(new AssignNumber(Acceptances, "a")).ThenFact<NumberAssigned>(fact => fact.Number.ShouldBe("穗受2026-0001"));

    [Property]
    public void serials_have_no_gap_and_numbers_never_repeat(byte count)
    {
        var context = ContextAt(ChinaTime.At(new(2026, 3, 2), new(10, 0)), Actors.Clock);
        var (register, numbers) = (NumberRegister.Initial, new List<NumberAssigned>());
        for (var i = 0; i < count; i++)
        {
            var fact = (NumberAssigned)Decide(register, new AssignNumber(Licences, $"{i}"), context).Facts.Single();
            numbers.Add(fact);
            register = Evolve(register, fact);
        }
        numbers.Select(fact => fact.Serial).ShouldBe(Enumerable.Range(1, count));
        numbers.Select(fact => fact.Number).Distinct().Count().ShouldBe(count);
    }
}
