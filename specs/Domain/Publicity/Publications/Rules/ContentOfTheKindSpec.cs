using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class ContentOfTheKindSpec : PublicationActSpec
{
    private static Refusal? Penalty(PenaltyContent content) => ContentOfTheKind.Check(PublicationKind.Penalty, content, null);

    private static Refusal? Licence(LicenceContent content) => ContentOfTheKind.Check(PublicationKind.Licence, null, content);

    [Fact]
    public void a_whole_penalty_and_a_whole_licence_pass()
    {
        Penalty(Fined).ShouldBeNull();
        Penalty(Warned).ShouldBeNull();
        Licence(Granted).ShouldBeNull();
        Licence(Granted with { ValidUntil = null }).ShouldBeNull();
    }

    [Fact]
    public void one_of_the_two_is_filled_in_and_it_is_the_kinds()
    {
        ContentOfTheKind.Check(PublicationKind.Penalty, null, null).ShouldNotBeNull();
        ContentOfTheKind.Check(PublicationKind.Penalty, Fined, Granted).ShouldNotBeNull();
        ContentOfTheKind.Check(PublicationKind.Licence, Fined, null).ShouldNotBeNull();
        ContentOfTheKind.Check(PublicationKind.Penalty, null, Granted).ShouldNotBeNull();
    }

    [Fact]
    public void amounts_agree_with_the_kinds()
    {
        Penalty(Fined with { Fine = null }).ShouldNotBeNull();
        Penalty(Fined with { Fine = Money.Zero }).ShouldNotBeNull();
        Penalty(Fined with { Fine = Money.OfYuan(-1) }).ShouldNotBeNull();
        Penalty(Warned with { Fine = Money.OfYuan(1) }).ShouldNotBeNull();
        Penalty(Fined with { ConfiscatedGains = Money.OfYuan(1) }).ShouldNotBeNull();
        Penalty(Warned with { ConfiscatedProperty = Money.OfYuan(1) }).ShouldNotBeNull();
        Penalty(Warned with { Kinds = [PenaltyKind.ConfiscationOfProperty] }).ShouldBeNull("property has no price that must be known");
    }

    [Fact]
    public void a_penalty_has_kinds_each_once_and_a_basis()
    {
        Penalty(Warned with { Kinds = [] }).ShouldNotBeNull();
        Penalty(Warned with { Kinds = default }).ShouldNotBeNull();
        Penalty(Warned with { Kinds = [PenaltyKind.Warning, PenaltyKind.Warning] }).ShouldNotBeNull();
        Penalty(Fined with { Basis = [] }).ShouldNotBeNull();
        Penalty(Fined with { Basis = ["《条例》", " "] }).ShouldNotBeNull();
    }

    [Fact]
    public void texts_say_something_and_a_term_does_not_end_before_it_begins()
    {
        Penalty(Fined with { Facts = "" }).ShouldNotBeNull();
        Penalty(Fined with { ViolationType = " " }).ShouldNotBeNull();
        Penalty(Fined with { Content = "" }).ShouldNotBeNull();
        Licence(Granted with { Content = "" }).ShouldNotBeNull();
        Licence(Granted with { DocumentName = "" }).ShouldNotBeNull();
        Licence(Granted with { ValidUntil = new(2026, 4, 7) }).ShouldNotBeNull();
    }
}
