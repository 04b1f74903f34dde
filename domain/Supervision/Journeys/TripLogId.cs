using NodaTime;
using NodaTime.Text;

namespace Regulatory.Domain.Supervision.Journeys;

/// <summary>The trips that a vehicle began in a month: <c>粤A12345/Yellow@2026-03</c>, its plate and the month.</summary>
public readonly record struct TripLogId(VehicleKey Vehicle, YearMonth Month) : IParsable<TripLogId>
{
    private static readonly YearMonthPattern Pattern = YearMonthPattern.Iso;

    public static TripLogId Of(VehicleKey vehicle, Instant departure) => new(vehicle, ChinaTime.DayOf(departure).ToYearMonth());

    /// <exception cref="FormatException">Not a plate, an at sign and a month.</exception>
    public static TripLogId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A log of trips reads 粤A12345/Yellow@2026-03, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out TripLogId result)
    {
        result = default;
        var at = (s ?? "").LastIndexOf('@');
        if (at <= 0 || !VehicleKey.TryParse(s![..at], provider, out var vehicle) || Pattern.Parse(s[(at + 1)..]) is not { Success: true } month)
            return false;
        result = new(vehicle, month.Value);
        return true;
    }

    public override string ToString() => $"{Vehicle}@{Pattern.Format(Month)}";
}
