using FsCheck.Xunit;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel.Identifiers;

public sealed class ContainerNumberSpec
{
    [Fact]
    public void a_number_with_the_right_check_digit_is_read()
    {
        Fault.None<ContainerNumber>("CSQU3054383");
        ContainerNumber.Parse("CSQU3054383").Owner.ShouldBe("CSQU");
    }

    [Property]
    public void any_other_check_digit_is_refused_and_the_right_one_named(byte digit)
    {
        var other = (char)('0' + digit % 10);
        if (other == '3') return;
        Fault.Of<ContainerNumber>("CSQU305438" + other).ShouldContain("check digit should be 3");
    }

    [Theory]
    [InlineData("CSQU305438", "11 characters, not 10")]
    [InlineData("CSQ13054383", "four capitals")]
    [InlineData("csqu3054383", "four capitals")]
    [InlineData("CSQU30543B3", "seven digits")]
    public void the_message_names_what_is_wrong(string text, string fault) =>
        Fault.Of<ContainerNumber>(text).ShouldContain(fault);

    /// <summary>Every letter's value, by a number that is valid only with it: eleven values leave eleven remainders.</summary>
    [Fact]
    public void letters_skip_the_multiples_of_eleven()
    {
        var expected = 10;
        foreach (var letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        {
            if (expected % 11 == 0) expected++;
            var sum = expected + 10 * 2 + 10 * 4 + 10 * 8;
            ContainerNumber.TryParse($"{letter}AAA000000{sum % 11 % 10}", null, out _).ShouldBeTrue($"{letter} is {expected}");
            expected++;
        }
    }
}
