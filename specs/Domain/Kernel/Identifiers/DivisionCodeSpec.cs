using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel.Identifiers;

public sealed class DivisionCodeSpec
{
    private static readonly DivisionCode Province = DivisionCode.Parse("440000");
    private static readonly DivisionCode City = DivisionCode.Parse("440100");
    private static readonly DivisionCode County = DivisionCode.Parse("440106");

    [Fact]
    public void a_division_covers_itself_and_what_lies_below_it()
    {
        Province.Covers(County).ShouldBeTrue();
        City.Covers(County).ShouldBeTrue();
        County.Covers(County).ShouldBeTrue();
        County.Covers(City).ShouldBeFalse();
        DivisionCode.Parse("440300").Covers(County).ShouldBeFalse();
    }

    [Fact]
    public void the_digits_say_the_level()
    {
        (Province.IsProvince, Province.IsCity).ShouldBe((true, false));
        (City.IsProvince, City.IsCity).ShouldBe((false, true));
        (County.IsProvince, County.IsCity).ShouldBe((false, false));
        County.City.ShouldBe(City);
    }

    [Theory]
    [InlineData("4401")]
    [InlineData("110000")]
    [InlineData("44010a")]
    [InlineData("")]
    public void what_is_no_code_of_guangdong_is_refused(string text) =>
        Fault.Of<DivisionCode>(text).ShouldContain("44 and four digits");
}
