namespace Regulatory.Domain.Enforcement;

/// <summary>One weighing 称重检测记录.</summary>
public readonly record struct WeighRecordId(Guid Value) : IParsable<WeighRecordId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static WeighRecordId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a weigh record is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out WeighRecordId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
