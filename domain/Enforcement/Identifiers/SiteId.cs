namespace Regulatory.Domain.Enforcement;

/// <summary>One monitoring site 监测点.</summary>
public readonly record struct SiteId(Guid Value) : IParsable<SiteId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static SiteId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a site is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out SiteId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
