namespace Regulatory.Domain.Supervision;

/// <summary>One command that was sent to a terminal 终端指令.</summary>
public readonly record struct TerminalOrderId(Guid Value) : IParsable<TerminalOrderId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static TerminalOrderId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of an order to a terminal is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out TerminalOrderId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
