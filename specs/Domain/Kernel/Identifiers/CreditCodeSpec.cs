using FsCheck.Xunit;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel.Identifiers;

public sealed class CreditCodeSpec
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly string[] Codes =
    [
        "91350100M000100Y43", "914403001922038216", "9144030071526726XG", "91330100799655058B",
        "91440101MA5AAAA00W", "91440300MA5BBBB14D", "91440600MA5CCCC28H", "91441900698765434W", "91445300123456788K",
    ];

    public static TheoryData<string> Valid => [.. Codes];

    [Theory, MemberData(nameof(Valid))]
    public void a_code_with_the_right_check_character_is_read(string code) => Fault.None<CreditCode>(code);

    [Theory, MemberData(nameof(Valid))]
    public void any_other_last_character_is_refused_and_the_right_one_named(string code)
    {
        foreach (var last in Alphabet.Where(last => last != code[17]))
            Fault.Of<CreditCode>(code[..17] + last).ShouldContain($"check character should be {code[17]}");
    }

    [Fact]
    public void a_wrong_check_character_is_told() =>
        Fault.Of<CreditCode>("91440101MA59NBHP5X").ShouldContain("the check character should be D");

    [Property]
    public void changing_any_one_character_of_a_valid_code_is_refused(byte which, byte place, byte character)
    {
        var code = Codes[which % Codes.Length];
        var at = place % 18;
        var other = Alphabet[character % Alphabet.Length];
        if (code[at] == other) return;
        CreditCode.TryParse(code[..at] + other + code[(at + 1)..], null, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "18 characters, not 0")]
    [InlineData("91350100M000100Y4", "18 characters, not 17")]
    [InlineData("91350100M000100Y43 ", "18 characters, not 19")]
    [InlineData("91350100M000100I43", "character 16 should be")]
    [InlineData("91350100m000100Y43", "character 9 should be")]
    [InlineData("9135A100M000100Y43", "characters 3 to 8 should be the digits of a division")]
    public void the_message_names_what_is_wrong(string text, string fault) => Fault.Of<CreditCode>(text).ShouldContain(fault);

    [Fact]
    public void its_parts_say_who_registered_what_where()
    {
        var code = CreditCode.Parse("914403001922038216");
        code.RegisteringDepartment.ShouldBe('9');
        code.Kind.ShouldBe(OrganisationKind.Enterprise);
        code.Division.ShouldBe("440300");
        code.OrganisationCode.ShouldBe("192203821");
    }

    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("914403001922038216", true)]
    [InlineData("9144030071526726XG", true)]
    [InlineData("91330100799655058B", true)]
    [InlineData("91440101MA5AAAA010", false)]
    public void a_wrong_check_inside_the_organisation_code_is_only_a_warning(string code, bool holds) =>
        CreditCode.Parse(code).HasValidOrganisationCheck.ShouldBe(holds);
}
