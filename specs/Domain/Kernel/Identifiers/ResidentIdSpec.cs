using FsCheck.Xunit;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel.Identifiers;

public sealed class ResidentIdSpec
{
    private const string Characters = "0123456789X";

    private static readonly string[] Ids =
    [
        "11010519491231002X", "440524188001010014",
        "440106199001010013", "44030519851231123X", "44060419780615452X", "441900199202290038", "445302197007077770",
    ];

    public static TheoryData<string> Valid => [.. Ids];

    [Theory, MemberData(nameof(Valid))]
    public void a_number_with_the_right_check_character_is_read(string id) => Fault.None<ResidentId>(id);

    [Fact]
    public void a_small_x_is_taken_and_written_large() =>
        ResidentId.Parse("11010519491231002x").ToString().ShouldBe("11010519491231002X");

    [Property]
    public void changing_any_one_character_of_a_valid_number_is_refused(byte which, byte place, byte character)
    {
        var id = Ids[which % Ids.Length];
        var at = place % 18;
        var other = Characters[character % Characters.Length];
        if (id[at] == other) return;
        ResidentId.TryParse(id[..at] + other + id[(at + 1)..], null, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("440106199001010012", "the check character should be 3")]
    [InlineData("44010619900101001", "18 characters, not 17")]
    [InlineData("44010619900101O013", "character 15 should be a digit")]
    [InlineData("000106199001010018", "name no province")]
    [InlineData("440106199002300013", "no day of the calendar")]
    [InlineData("441900199102290038", "no day of the calendar")]
    [InlineData("440106199013010013", "no day of the calendar")]
    public void the_message_names_what_is_wrong_and_never_the_number(string text, string fault)
    {
        var message = Fault.Of<ResidentId>(text);
        message.ShouldContain(fault);
        message.ShouldNotContain(text);
    }

    [Fact]
    public void it_says_birth_sex_and_division()
    {
        var id = ResidentId.Parse("441900199202290038");
        id.BornOn.ShouldBe(new LocalDate(1992, 2, 29));
        id.Sex.ShouldBe(Sex.Male);
        id.DivisionOfIssue.ShouldBe("441900");
        ResidentId.Parse("11010519491231002X").Sex.ShouldBe(Sex.Female);
    }

    [Fact]
    public void an_age_is_complete_on_the_birthday()
    {
        var id = ResidentId.Parse("440106199001010013");
        id.AgeOn(new(2049, 12, 31)).ShouldBe(59);
        id.AgeOn(new(2050, 1, 1)).ShouldBe(60);
        id.AgeOn(new(1990, 1, 1)).ShouldBe(0);
    }

    [Fact]
    public void a_birth_in_the_future_shows_as_a_negative_age() =>
        ResidentId.Parse("440106199001010013").AgeOn(new(1989, 12, 31)).ShouldBe(-1);

    [Theory]
    [InlineData("810000199001010019")]
    [InlineData("820000199001010010")]
    [InlineData("830000199001010012")]
    [InlineData("911840199001010018")]
    public void permits_of_residents_from_hong_kong_macao_and_taiwan_and_of_foreigners_follow_the_same_rule(string id) =>
        Fault.None<ResidentId>(id);

    [Fact]
    public void a_division_of_guangdong_that_was_abolished_is_a_warning_and_no_error()
    {
        HashSet<DivisionCode> today = [DivisionCode.Parse("440106")];
        ResidentId.Parse("440524188001010014").NamesFormerDivision(today).ShouldBeTrue();
        ResidentId.Parse("440106199001010013").NamesFormerDivision(today).ShouldBeFalse();
        ResidentId.Parse("11010519491231002X").NamesFormerDivision(today).ShouldBeFalse("other provinces are not known here");
    }
}
