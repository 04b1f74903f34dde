using NodaTime;
using NodaTime.Text;

namespace Regulatory.Domain.Supervision.Digests;

/// <summary>A vehicle's days in a month: <c>粤A12345/Yellow@2026-03</c>.</summary>
public readonly record struct VehicleMonthId(VehicleKey Vehicle, YearMonth Month) : IParsable<VehicleMonthId>
{
    private static readonly YearMonthPattern Pattern = YearMonthPattern.Iso;

    public static VehicleMonthId Of(VehicleKey vehicle, LocalDate day) => new(vehicle, day.ToYearMonth());

    /// <exception cref="FormatException">Not a plate, its colour, an at sign and a month.</exception>
    public static VehicleMonthId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A vehicle's month reads 粤A12345/Yellow@2026-03, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out VehicleMonthId result)
    {
        result = default;
        var at = (s ?? "").LastIndexOf('@');
        if (at <= 0 || Pattern.Parse(s![(at + 1)..]) is not { Success: true } month || !VehicleKey.TryParse(s[..at], provider, out var vehicle)) return false;
        result = new(vehicle, month.Value);
        return true;
    }

    public override string ToString() => $"{Vehicle}@{Pattern.Format(Month)}";
}
