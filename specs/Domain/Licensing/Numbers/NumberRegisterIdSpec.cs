using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Numbers;

namespace Regulatory.Domain.Specs.Licensing.Numbers;

public sealed class NumberRegisterIdSpec
{
    [Fact]
    public void a_register_is_named_by_series_division_and_year() =>
        new NumberRegisterId("licence.vehicle", DivisionCode.Parse("440300"), 2026).ToString()
            .ShouldBe("licence.vehicle-440300-2026");

    [Theory]
    [InlineData("acceptance-440100-26")]
    [InlineData("acceptance-110100-2026")]
    [InlineData("Acceptance-440100-2026")]
    [InlineData("acceptance-440100-2026 ")]
    public void anything_else_is_no_name(string text) =>
        Should.Throw<FormatException>(() => NumberRegisterId.Parse(text)).Message.ShouldContain("acceptance-440100-2026");

    [Fact]
    public void every_kind_of_licence_has_its_series() =>
        Enum.GetValues<LicenceKind>().ShouldAllBe(kind => NumberFigures.FormatOf(NumberFigures.SeriesOf(kind)).Key.Length > 0);
}
