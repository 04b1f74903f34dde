using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Numbers;
using Regulatory.Domain.Licensing.Numbers.Rules;

namespace Regulatory.Domain.Specs.Licensing.Numbers.Rules;

public sealed class NumberWithoutIdSpec : NumberRegisterSpec
{
    [Fact]
    public void a_number_that_reads_like_a_resident_id_is_passed_over()
    {
        NumberWithoutId.Check(new("{division}19900101003{serial:1}"), "440100199001010031").ShouldNotBeNull();
        Given().Knowing(Adopted("{division}19900101003{serial:1}")).When(new AssignNumber(Acceptances, "a"))
            .ThenFacts(new NumberAssigned(Acceptances, 2, "440100199001010032", "a", On: new(2026, 3, 2)));
    }

    [Fact]
    public void a_format_that_writes_nothing_else_is_refused() =>
        Given().Knowing(Adopted("{division}199001010031-{serial:9}"))
            .When(new AssignNumber(Acceptances, "a")).ThenRefused(NumberWithoutId.Id).Details["format"].ShouldBe("{division}199001010031-{serial:9}");

    private static Func<ActContext, ActContext> Adopted(string format) => context => context with
    {
        Figures = new(context.Figures.Adopted.Add(
            NumberFigures.AcceptanceFormat.Key, ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2026, 3, 2), format))),
    };
}
