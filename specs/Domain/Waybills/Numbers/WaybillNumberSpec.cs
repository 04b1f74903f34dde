using NodaTime;
using Regulatory.Domain.Waybills.Numbers;

namespace Regulatory.Domain.Specs.Waybills.Numbers;

public sealed class WaybillNumberSpec
{
    [Theory]
    [InlineData(2026, 3, 2, 1, "GD2026030200000146")]
    [InlineData(2026, 3, 2, 188, "GD2026030200018867")]
    [InlineData(2026, 11, 28, 42, "GD2026112800004244")]
    public void a_number_is_province_day_serial_and_two_check_digits(int year, int month, int day, int serial, string written)
    {
        var number = WaybillNumber.Of(new(year, month, day), serial);
        number.ToString().ShouldBe(written);
        (number.Day, number.Serial).ShouldBe((new LocalDate(year, month, day), serial));
        WaybillNumber.Parse(written).ShouldBe(number);
    }

    [Fact]
    public void one_wrong_digit_and_two_that_changed_places_are_found()
    {
        const string good = "GD2026030200018867";
        for (var at = 2; at < good.Length; at++)
            foreach (var digit in "0123456789".Where(digit => digit != good[at]))
                WaybillNumber.TryParse(good[..at] + digit + good[(at + 1)..], null, out _).ShouldBeFalse($"{at} {digit}");
        for (var at = 10; at + 1 < good.Length; at++)
            if (good[at] != good[at + 1])
                WaybillNumber.TryParse(good[..at] + good[at + 1] + good[at] + good[(at + 2)..], null, out _).ShouldBeFalse($"{at}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("SZ2026030200018867")]
    [InlineData("GD2026023000000101")]
    [InlineData("GD2026030200000048")]
    [InlineData("GD20260302000188671")]
    [InlineData("gd2026030200018867")]
    public void anything_else_is_no_number(string written) => WaybillNumber.TryParse(written, null, out _).ShouldBeFalse();

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_000)]
    public void a_day_has_serials_from_1_to_999_999(int serial) =>
        Should.Throw<ArgumentOutOfRangeException>(() => WaybillNumber.Of(new(2026, 3, 2), serial));

    [Theory]
    [InlineData("97", "00")]
    [InlineData("98", "01")]
    public void no_number_is_written_in_two_ways(string standard, string alias)
    {
        var number = Enumerable.Range(1, 500).Select(serial => WaybillNumber.Of(new(2026, 3, 2), serial).Value)
            .First(written => written.EndsWith(standard, StringComparison.Ordinal));
        WaybillNumber.TryParse(number[..16] + alias, null, out _).ShouldBeFalse();
    }
}
