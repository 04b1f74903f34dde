using Regulatory.Domain.Licensing.Numbers;
using Regulatory.Domain.Licensing.Numbers.Rules;

namespace Regulatory.Domain.Specs.Licensing.Numbers.Rules;

public sealed class SerialFitsFormatSpec : NumberRegisterSpec
{
    [Fact]
    public void the_ten_thousandth_licence_of_a_year_needs_a_wider_format() =>
        Given(Assigned(9999, "a")).When(new AssignNumber(Licences, "b")).ThenRefused(SerialFitsFormat.Id)
            .Details["serial"].ShouldBe("10000");

    [Fact]
    public void a_format_without_a_place_for_the_serial_numbers_nothing() =>
        SerialFitsFormat.Check(new NumberFormat("{char}{division}"), 1).ShouldNotBeNull();
}
