using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Regulatory.Domain.Waybills.Numbers;

/// <summary>
/// 运单编号: <c>GD</c>, the day of eight digits, a serial of six and two check digits (ISO 7064 mod 97-10 over what goes before, letters as
/// two-digit numbers from A = 10): <c>GD2026030200000146</c>. A number whose check digits are wrong cannot be held.
/// </summary>
public readonly record struct WaybillNumber : IParsable<WaybillNumber>
{
    /// <summary>Serials of one day.</summary>
    public const int LargestSerial = 999_999;

    private const string Province = "GD";

    private static readonly LocalDatePattern Days = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private WaybillNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>The day on which the number was given.</summary>
    public LocalDate Day => Days.Parse(Value[2..10]).Value;

    /// <summary>From 1.</summary>
    public int Serial => int.Parse(Value[10..16], CultureInfo.InvariantCulture);

    /// <exception cref="ArgumentOutOfRangeException">The serial is not one of 1 to 999 999.</exception>
    public static WaybillNumber Of(LocalDate day, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, LargestSerial);
        var payload = Province + Days.Format(day) + serial.ToString("000000", CultureInfo.InvariantCulture);
        return new(payload + (98 - RemainderOf(payload + "00")).ToString("00", CultureInfo.InvariantCulture));
    }

    /// <exception cref="FormatException">Not of that form, no such day, serial 0, or wrong check digits; the message says which.</exception>
    public static WaybillNumber Parse(string s, IFormatProvider? provider = null) =>
        FaultOf(s) is { } fault ? throw new FormatException($"'{s}' is not a waybill number: {fault}.") : new(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out WaybillNumber result)
    {
        var valid = FaultOf(s) is null;
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    private static string? FaultOf(string? s)
    {
        if (s is not { Length: 18 } || !s.StartsWith(Province, StringComparison.Ordinal) || !s.Skip(2).All(char.IsAsciiDigit))
            return "it reads GD and sixteen digits";
        if (!Days.Parse(s[2..10]).Success) return "its digits 1 to 8 are no day";
        if (s[10..16] == "000000") return "serials begin with 1";
        // 00 and 01 leave the same remainder as 97 and 98, which are the check digits of the standard.
        return RemainderOf(s) == 1 && s[16..] is not ("00" or "01") ? null : "its check digits are wrong (mod 97-10)";
    }

    private static int RemainderOf(string text) => text.Aggregate(0, (remainder, character) => char.IsAsciiDigit(character)
        ? (remainder * 10 + (character - '0')) % 97
        : (remainder * 100 + (character - 'A' + 10)) % 97);
}
