using NodaTime;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class RenewalLengthensSpec : LicenceActSpec
{
    private static readonly Licence Running = Licence.Evolve(Licence.Initial, Issued);

    [Theory]
    [InlineData(2027, false)]
    [InlineData(2028, false)]
    [InlineData(2029, true)]
    public void renewal_never_shortens(int year, bool allowed) =>
        (RenewalLengthens.Check(Running, new LocalDate(year, 2, 28).PlusDays(year == 2028 ? 1 : 0)) is null).ShouldBe(allowed);

    [Fact]
    public void renewal_may_be_for_good() => RenewalLengthens.Check(Running, null).ShouldBeNull();

    [Fact]
    public void the_refusal_names_the_day_it_must_exceed() =>
        RenewalLengthens.Check(Running, new LocalDate(2028, 2, 29))!.Details["previous"].ShouldBe("2028-02-29");

    [Fact]
    public void its_number_is_its_own() => RenewalLengthens.Check(Running, new LocalDate(2027, 1, 1))!.Rule.ShouldBe(RenewalLengthens.Id);
}
