using FsCheck.Xunit;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Kernel.Identifiers;

public sealed class VinSpec
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private const string Values = "012345678912345678123457923456789";

    private static readonly string[] Vins =
    [
        "1M8GDM9AXKP042788", "LSVHJ133022221761",
        "LZZ5ELNDXRN339563", "LGAX3B1B8RN993908", "LFWSRXSJ0RN158176", "LZGJL4R4XRN414002", "LJ1EEKRP0RN682554",
    ];

    public static TheoryData<string> Valid => [.. Vins];

    [Theory, MemberData(nameof(Valid))]
    public void a_number_with_the_right_check_character_is_read(string vin) => Fault.None<Vin>(vin);

    [Property]
    public void changing_any_one_character_for_one_of_another_value_is_refused(byte which, byte place, byte character)
    {
        var vin = Vins[which % Vins.Length];
        var at = place % 17;
        var other = character % Alphabet.Length;
        // Several letters share a value, so their exchange cannot be seen; the check character itself has no value.
        if (at == 8 ? vin[at] == Alphabet[other] : Values[Alphabet.IndexOf(vin[at], StringComparison.Ordinal)] == Values[other]) return;
        Vin.TryParse(vin[..at] + Alphabet[other] + vin[(at + 1)..], null, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("1M8GDM9A1KP042788", "the ninth, should be X")]
    [InlineData("1M8GDM9AXKP04278", "17 characters, not 16")]
    [InlineData("1M8GDM9AXKP04278O", "character 17 should be")]
    [InlineData("iM8GDM9AXKP042788", "character 1 should be")]
    [InlineData("QM8GDM9AXKP042788", "character 1 should be")]
    public void the_message_names_what_is_wrong(string text, string fault) => Fault.Of<Vin>(text).ShouldContain(fault);

    [Theory]
    [InlineData("LZZ5ELNDXRN339563", 2026, 2024)]
    [InlineData("1M8GDM9AXKP042788", 2026, 2019)]
    [InlineData("1M8GDM9AXKP042788", 2010, 1989)]
    [InlineData("LSVHJ133022221761", 2026, 2002)]
    public void the_tenth_character_says_the_model_year(string vin, int seen, int year) =>
        Vin.Parse(vin).ModelYearAsOf(new(seen, 6, 1)).ShouldBe(year);

    [Theory]
    [InlineData('J', 2018)]
    [InlineData('K', 2019)]
    [InlineData('L', 2020)]
    [InlineData('M', 2021)]
    [InlineData('N', 2022)]
    [InlineData('P', 2023)]
    [InlineData('R', 2024)]
    [InlineData('S', 2025)]
    [InlineData('T', 2026)]
    [InlineData('V', 2027)]
    public void every_year_has_its_letter(char letter, int year) =>
        Vin.Parse(WithCheck($"LZZ5ELND0{letter}N339563")).ModelYearAsOf(new(2026, 6, 1)).ShouldBe(year);

    [Fact]
    public void a_place_used_for_something_else_says_no_year() =>
        Vin.Parse(WithCheck("LZZ5ELND00N339563")).ModelYearAsOf(new(2026, 6, 1)).ShouldBeNull();

    [Fact]
    public void chinese_makers_begin_with_L()
    {
        Vin.Parse("LZZ5ELNDXRN339563").IsMadeInChina.ShouldBeTrue();
        Vin.Parse("1M8GDM9AXKP042788").IsMadeInChina.ShouldBeFalse();
        Vin.Parse("LZZ5ELNDXRN339563").Manufacturer.ShouldBe("LZZ");
    }

    /// <summary>The number with whatever check character makes it valid.</summary>
    private static string WithCheck(string vin) =>
        "0123456789X".Select(check => vin[..8] + check + vin[9..]).Single(candidate => Vin.TryParse(candidate, null, out _));
}
