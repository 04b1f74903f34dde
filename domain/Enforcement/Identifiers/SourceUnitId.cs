namespace Regulatory.Domain.Enforcement;

/// <summary>One source of freight 货运源头单位.</summary>
public readonly record struct SourceUnitId(Guid Value) : IParsable<SourceUnitId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static SourceUnitId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a source unit is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out SourceUnitId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
