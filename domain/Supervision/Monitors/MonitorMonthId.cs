using NodaTime;
using NodaTime.Text;

namespace Regulatory.Domain.Supervision.Monitors;

/// <summary>A monitor's work in a month: <c>fleet-gz@2026-03</c>, account and month.</summary>
public readonly record struct MonitorMonthId(string Account, YearMonth Month) : IParsable<MonitorMonthId>
{
    private static readonly YearMonthPattern Pattern = YearMonthPattern.Iso;

    public static MonitorMonthId Of(string account, LocalDate day) => new(account, day.ToYearMonth());

    /// <exception cref="FormatException">Not an account, an at sign and a month.</exception>
    public static MonitorMonthId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"A monitor's month reads account@2026-03, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out MonitorMonthId result)
    {
        result = default;
        var at = (s ?? "").LastIndexOf('@');
        if (at <= 0 || Pattern.Parse(s![(at + 1)..]) is not { Success: true } month) return false;
        result = new(s[..at], month.Value);
        return true;
    }

    public override string ToString() => $"{Account}@{Pattern.Format(Month)}";
}
