using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Regulatory.Api.Specs.Hall;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>The indicators of supervision by month and city beside those of one month: they are counted by other statements and must be the same.</summary>
internal static class TrendOfIndicators
{
    private static readonly string[] Fields = ["numerator", "denominator", "percent", "isMet"];

    /// <summary>Of every indicator the month, and each city by itself; of files that say how vehicles stand now no month before this one.</summary>
    public static async Task AgreesWithTheMonth(Desk desk, LocalDate day, LocalDate today)
    {
        var cities = new Dictionary<string, Dictionary<string, JsonElement>>();
        foreach (var (code, one) in await Sheet(desk, day))
        {
            var trend = (await Asked(desk, code, day)).GetProperty("data").GetProperty("supervisionTrend");
            var month = Written(day.With(DateAdjusters.StartOfMonth));
            var ofMonth = trend.GetProperty("trend").EnumerateArray().Where(point => point.Text("month") == month).ToList();
            if (one.GetProperty("percent").ValueKind is JsonValueKind.Null || (code is "ON_NETWORK" or "ONLINE" && day.With(DateAdjusters.EndOfMonth) < today))
            {
                ofMonth.ShouldBeEmpty(code);
                continue;
            }
            Same(ofMonth.ShouldHaveSingleItem(), one, code);
            foreach (var point in trend.GetProperty("cities").EnumerateArray())
            {
                var city = point.Text("city");
                if (!cities.TryGetValue(city, out var sheet)) cities[city] = sheet = await Sheet(desk, day, city);
                Same(point, sheet[code], $"{code} {city}");
            }
        }
    }

    public static Task<JsonElement> Asked(Desk desk, string code, LocalDate day, string? division = null, int months = 12) => desk.Ask(
        """
        query($code: String!, $month: Date!, $division: DivisionCode, $months: Int!) {
          supervisionTrend(code: $code, month: $month, division: $division, months: $months) {
            trend { month numerator denominator percent isMet } cities { city numerator denominator percent isMet }
          }
        }
        """,
        new { code, month = Written(day), division, months });

    private static string Written(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static void Same(JsonElement point, JsonElement indicator, string about)
    {
        foreach (var field in Fields) point.GetProperty(field).ToString().ShouldBe(indicator.GetProperty(field).ToString(), $"{about} {field}");
    }

    private static async Task<Dictionary<string, JsonElement>> Sheet(Desk desk, LocalDate day, string? division = null) =>
        (await desk.Read(
            "query($month: Date!, $division: DivisionCode) { supervisionIndicators(month: $month, division: $division) { indicators { code numerator denominator percent isMet } } }",
            new { month = Written(day), division }))
        .GetProperty("supervisionIndicators").GetProperty("indicators").EnumerateArray().ToDictionary(one => one.Text("code"));
}
