namespace Regulatory.Domain.Enforcement;

/// <summary>One check at a motorway entry 入口检测.</summary>
public readonly record struct EntryCheckId(Guid Value) : IParsable<EntryCheckId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static EntryCheckId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of an entry check is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out EntryCheckId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
