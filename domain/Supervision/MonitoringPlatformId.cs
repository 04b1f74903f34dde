namespace Regulatory.Domain.Supervision;

/// <summary>One platform that monitors vehicles 监控平台.</summary>
public readonly record struct MonitoringPlatformId(Guid Value) : IParsable<MonitoringPlatformId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static MonitoringPlatformId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a monitoring platform is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out MonitoringPlatformId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
