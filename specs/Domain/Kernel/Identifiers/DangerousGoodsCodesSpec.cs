using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel.Identifiers;

public sealed class DangerousGoodsCodesSpec
{
    [Theory]
    [InlineData("1203")]
    [InlineData("UN1203")]
    [InlineData("UN 1203")]
    [InlineData("un1203")]
    public void a_un_number_is_read_with_or_without_its_letters_and_written_with_them(string text) =>
        UnNumber.Parse(text).ToString().ShouldBe("UN1203");

    [Theory]
    [InlineData("120")]
    [InlineData("12034")]
    [InlineData("UN")]
    [InlineData("12O3")]
    [InlineData("１２０３")]
    [InlineData("-120")]
    public void a_un_number_has_four_digits(string text) => Fault.Of<UnNumber>(text).ShouldContain("four digits");

    [Theory]
    [InlineData("0000")]
    [InlineData("0003")]
    [InlineData("0600")]
    [InlineData("1000")]
    public void some_numbers_are_never_assigned(string text) =>
        Fault.Of<UnNumber>(text).ShouldContain("explosives have 0004 to 0599");

    [Fact]
    public void explosives_have_the_low_numbers()
    {
        UnNumber.Parse("0004").IsExplosive.ShouldBeTrue();
        UnNumber.Parse("1001").IsExplosive.ShouldBeFalse();
        HazardClass.Parse("1.1D").Fits(UnNumber.Parse("0027")).ShouldBeTrue();
        HazardClass.Parse("1.1D").Fits(UnNumber.Parse("1203")).ShouldBeFalse();
        HazardClass.Parse("3").Fits(UnNumber.Parse("1203")).ShouldBeTrue();
        HazardClass.Parse("3").Fits(UnNumber.Parse("0027")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("1.1D", 1, 1, 'D')]
    [InlineData("1.4S", 1, 4, 'S')]
    [InlineData("1.6", 1, 6, null)]
    [InlineData("2.3", 2, 3, null)]
    [InlineData("3", 3, null, null)]
    [InlineData("4.1", 4, 1, null)]
    [InlineData("5.2", 5, 2, null)]
    [InlineData("6.1", 6, 1, null)]
    [InlineData("7", 7, null, null)]
    [InlineData("8", 8, null, null)]
    [InlineData("9", 9, null, null)]
    public void a_class_has_its_divisions_and_explosives_their_groups(string text, int number, int? division, char? group)
    {
        Fault.None<HazardClass>(text);
        var hazard = HazardClass.Parse(text);
        (hazard.Class, hazard.Division, hazard.CompatibilityGroup).ShouldBe((number, division, group));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.7")]
    [InlineData("1.1I")]
    [InlineData("1.1M")]
    [InlineData("2")]
    [InlineData("2.4")]
    [InlineData("3.1")]
    [InlineData("4.4")]
    [InlineData("5.3")]
    [InlineData("6.3")]
    [InlineData("10")]
    [InlineData("3\n")]
    public void what_is_no_class_is_refused(string text) =>
        Fault.Of<HazardClass>(text).ShouldContain("no class of dangerous goods");
}
