namespace Regulatory.Domain.Supervision;

/// <summary>
/// A terminal by the number under which it speaks 终端手机号: that of its SIM, 1 to 20 digits without leading zeros, so that the 12
/// digits of JT/T 808-2013 and the 20 of 2019 name the same one. It need not be a telephone number.
/// </summary>
public readonly record struct TerminalId : IParsable<TerminalId>
{
    private TerminalId(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="FormatException">Not 1 to 20 digits, leading zeros not counted.</exception>
    public static TerminalId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A terminal speaks under 1 to 20 digits, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out TerminalId result)
    {
        result = default;
        if (s is not { Length: <= 40 } || !s.All(char.IsAsciiDigit)) return false;
        var plain = s.TrimStart('0');
        if (plain.Length is < 1 or > 20) return false;
        result = new(plain);
        return true;
    }

    public override string ToString() => Value;
}
