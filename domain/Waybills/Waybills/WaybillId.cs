namespace Regulatory.Domain.Waybills;

/// <summary>One waybill 危险货物道路运输运单: one vehicle, one trip, one dispatch.</summary>
public readonly record struct WaybillId(Guid Value) : IParsable<WaybillId>
{
    /// <summary>Lower-case "D" form: <c>0198c6f0-…</c>.</summary>
    public override string ToString() => Value.ToString("D");

    /// <exception cref="FormatException">Not a UUID.</exception>
    public static WaybillId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"The id of a waybill is a UUID, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out WaybillId result)
    {
        var valid = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return valid;
    }
}
