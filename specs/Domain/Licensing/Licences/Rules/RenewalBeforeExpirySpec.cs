using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class RenewalBeforeExpirySpec : LicenceActSpec
{
    private static readonly Licence Running = Licence.Evolve(Licence.Initial, Issued);

    [Fact]
    public void the_last_day_is_early_enough() => RenewalBeforeExpiry.Check(Running, new(2028, 2, 29)).ShouldBeNull();

    [Fact]
    public void the_day_after_is_too_late() => RenewalBeforeExpiry.Check(Running, new(2028, 3, 1))!.Rule.ShouldBe(RenewalBeforeExpiry.Id);

    [Fact]
    public void a_long_term_licence_needs_no_renewal() =>
        RenewalBeforeExpiry.Check(Licence.Evolve(Licence.Initial, LongTerm), new(2026, 3, 2)).ShouldNotBeNull();
}
