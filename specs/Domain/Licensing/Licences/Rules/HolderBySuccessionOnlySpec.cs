using NodaTime;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class HolderBySuccessionOnlySpec : LicenceActSpec
{
    private static readonly Licence Held = Licence.Evolve(Licence.Initial, Issued);
    private static readonly LocalDate Today = new(2026, 3, 2);

    [Fact]
    public void a_licence_is_not_sold() => HolderBySuccessionOnly.Check(Held, Buyer, null, Today)!.Rule.ShouldBe(HolderBySuccessionOnly.Id);

    [Fact]
    public void succession_needs_its_document() =>
        HolderBySuccessionOnly.Check(Held, Buyer, new(SuccessionKind.Merger, " ", Today), Today).ShouldNotBeNull();

    [Fact]
    public void succession_has_happened() =>
        HolderBySuccessionOnly.Check(Held, Buyer, new(SuccessionKind.Merger, "d", Today.PlusDays(1)), Today).ShouldNotBeNull();

    [Fact]
    public void proven_succession_changes_the_holder() =>
        HolderBySuccessionOnly.Check(Held, Buyer, new(SuccessionKind.Division, "d", Today), Today).ShouldBeNull();

    [Fact]
    public void the_same_holder_needs_no_succession() => HolderBySuccessionOnly.Check(Held, Coaches, null, Today).ShouldBeNull();
}
