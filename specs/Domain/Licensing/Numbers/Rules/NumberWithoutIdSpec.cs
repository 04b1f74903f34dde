using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing.Numbers;
using Regulatory.Domain.Licensing.Numbers.Rules;

namespace Regulatory.Domain.Specs.Licensing.Numbers.Rules;

public sealed class NumberWithoutIdSpec : NumberRegisterSpec
{
    [Fact]
    public void a_number_that_reads_like_a_resident_id_is_not_given() =>
        Given().Knowing(Adopted("{division}19900101003{serial:1}"))
            .When(new AssignNumber(Acceptances, "a")).ThenRefused(NumberWithoutId.Id).Details["format"].ShouldBe("{division}19900101003{serial:1}");

    [Fact]
    public void the_next_that_does_not_is() =>
        NumberWithoutId.Check(new("{division}19900101003{serial:1}"), "440100199001010032").ShouldBeNull();

    private static Func<ActContext, ActContext> Adopted(string format) => context => context with
    {
        Figures = new(context.Figures.Adopted.Add(
            NumberFigures.AcceptanceFormat.Key, ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2026, 3, 2), format))),
    };
}
