using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;

namespace Regulatory.Domain.Specs.Publicity;

public sealed class ClassOfPenaltySpec
{
    private static readonly LocalDate Day = new(2026, 4, 8);

    private static SeverityClass Of(
        PenaltyKind kind, decimal? fine = null, PartyKind party = PartyKind.Organisation,
        PenaltyProcedure procedure = PenaltyProcedure.Ordinary, Figures? figures = null, params PenaltyKind[] more) =>
        ClassOfPenalty.Of(
            new(
                procedure, "t", new("f", null), ["a"], [kind, .. more], new("c", null), fine is { } yuan ? Money.OfYuan(yuan) : null, null, null, null,
                null),
            party, Day, figures ?? Figures.Defaults);

    [Theory]
    [InlineData(PenaltyKind.Warning, SeverityClass.Minor)]
    [InlineData(PenaltyKind.PublicCriticism, SeverityClass.Minor)]
    [InlineData(PenaltyKind.ConfiscationOfGains, SeverityClass.General)]
    [InlineData(PenaltyKind.ConfiscationOfProperty, SeverityClass.General)]
    [InlineData(PenaltyKind.LicenceRevocation, SeverityClass.Serious)]
    [InlineData(PenaltyKind.IndustryBan, SeverityClass.Serious)]
    public void the_measures_name_the_class_of_some_kinds(PenaltyKind kind, SeverityClass expected) => Of(kind).ShouldBe(expected);

    [Theory]
    [InlineData(PenaltyKind.LicenceSuspension, SeverityClass.General)]
    [InlineData(PenaltyKind.Downgrade, SeverityClass.General)]
    [InlineData(PenaltyKind.Restriction, SeverityClass.General)]
    [InlineData(PenaltyKind.Stop, SeverityClass.General)]
    [InlineData(PenaltyKind.Closure, SeverityClass.Serious)]
    [InlineData(PenaltyKind.Detention, SeverityClass.Serious)]
    [InlineData(PenaltyKind.Other, SeverityClass.General)]
    public void the_figures_say_the_rest(PenaltyKind kind, SeverityClass expected) => Of(kind).ShouldBe(expected);

    [Theory]
    [InlineData(PartyKind.NaturalPerson, 49_999.99, SeverityClass.General)]
    [InlineData(PartyKind.NaturalPerson, 50_000, SeverityClass.Serious)]
    [InlineData(PartyKind.Organisation, 50_000, SeverityClass.General)]
    [InlineData(PartyKind.Organisation, 999_999.99, SeverityClass.General)]
    [InlineData(PartyKind.Organisation, 1_000_000, SeverityClass.Serious)]
    public void a_very_large_fine_is_serious_from_the_amount_on(PartyKind party, double yuan, SeverityClass expected) =>
        Of(PenaltyKind.Fine, (decimal)yuan, party).ShouldBe(expected);

    [Theory]
    [InlineData(PartyKind.NaturalPerson, 4_999.99, SeverityClass.Minor)]
    [InlineData(PartyKind.NaturalPerson, 5_000, SeverityClass.General)]
    [InlineData(PartyKind.IndividualBusiness, 5_000, SeverityClass.Minor)]
    [InlineData(PartyKind.Organisation, 99_999.99, SeverityClass.Minor)]
    [InlineData(PartyKind.Organisation, 100_000, SeverityClass.General)]
    public void a_larger_fine_is_general_even_where_officers_say_that_others_are_minor(PartyKind party, double yuan, SeverityClass expected) =>
        Of(PenaltyKind.Fine, (decimal)yuan, party, figures: Adopted(PublicityFigures.ClassOfOrdinaryFine, "minor")).ShouldBe(expected);

    [Fact]
    public void a_fine_by_the_ordinary_procedure_is_general_unless_officers_say_otherwise() => Of(PenaltyKind.Fine, 300).ShouldBe(SeverityClass.General);

    [Fact]
    public void the_simplified_procedure_makes_minor_whatever_it_imposes() =>
        Of(PenaltyKind.Fine, 3_000, procedure: PenaltyProcedure.Simplified).ShouldBe(SeverityClass.Minor);

    [Fact]
    public void the_gravest_kind_decides() =>
        Of(PenaltyKind.Warning, 200, more: [PenaltyKind.Fine, PenaltyKind.LicenceRevocation]).ShouldBe(SeverityClass.Serious);

    [Fact]
    public void every_kind_of_penalty_has_a_class() =>
        Enum.GetValues<PenaltyKind>().ShouldAllBe(kind => Enum.IsDefined(Of(kind, null, PartyKind.Organisation, PenaltyProcedure.Ordinary, null)));

    private static Figures Adopted(Figure figure, string value) => new(
        Figures.Defaults.Adopted.Add(figure.Key, System.Collections.Immutable.ImmutableSortedDictionary<LocalDate, string>.Empty.Add(new(2026, 1, 1), value)));
}
