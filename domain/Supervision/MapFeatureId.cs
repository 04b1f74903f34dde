namespace Regulatory.Domain.Supervision;

/// <summary>One place, zone or stretch of road on the map of supervision 地理要素.</summary>
public readonly record struct MapFeatureId(Guid Value) : IParsable<MapFeatureId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static MapFeatureId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a map feature is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out MapFeatureId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
