using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Api.Ledger;

namespace Regulatory.Api.Publicity;

/// <summary>Which page of the public feed is asked for.</summary>
/// <param name="After">Rows that changed at a later ledger position than this; 0 for the first page.</param>
/// <param name="Limit">At most so many rows.</param>
/// <param name="AsOf">As today's publications read at that moment; null for now.</param>
internal sealed record FeedQuestion(long After, int Limit, Instant? AsOf)
{
    public const int UsualLimit = 100, MostRows = 500;

    private static readonly string[] Known = ["after", "limit", "as-of"];

    /// <exception cref="PageRefusal">A parameter is unknown, given twice, or not of its form.</exception>
    public static FeedQuestion Of(HttpRequest request, Instant now)
    {
        if (request.Query.Keys.FirstOrDefault(name => !Known.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw PageRefusal.BadParameter(
                unknown.Length <= 40 ? unknown : unknown[..40],
                "可用参数为 after、limit、as-of。The parameters are after, limit and as-of.");
        return new(
            Number(request, "after", 0, 0, long.MaxValue), (int)Number(request, "limit", UsualLimit, 1, MostRows), Moment(request, "as-of", now));
    }

    private static long Number(HttpRequest request, string name, long usual, long from, long until)
    {
        var text = request.Query[name];
        if (text.Count == 0) return usual;
        return text.Count == 1 && long.TryParse(text[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= from && number <= until
            ? number
            : throw PageRefusal.BadParameter(
                name, $"参数 {name} 须为 {from} 至 {until} 的整数。The parameter {name} must be a whole number from {from} to {until}.");
    }

    private static Instant? Moment(HttpRequest request, string name, Instant now)
    {
        var text = request.Query[name];
        if (text.Count == 0) return null;
        // A plus sign that was not escaped arrives as a space.
        return text.Count == 1 && text[0] is { Length: <= 40 } written
            && OffsetDateTimePattern.Rfc3339.Parse(written.Replace(' ', '+')) is { Success: true } parsed && parsed.Value.ToInstant() <= now
            ? parsed.Value.ToInstant()
            : throw PageRefusal.BadParameter(
                name, $"参数 {name} 须为 RFC 3339 时间且不晚于现在。The parameter {name} must be a moment as in RFC 3339, and not in the future.");
    }
}
