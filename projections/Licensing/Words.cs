using NodaTime;

namespace Regulatory.Projections.Licensing;

/// <summary>What happened, in a sentence for people.</summary>
public sealed record Words(string Zh, string En)
{
    internal static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    internal static string Hour(LocalTime hour) => hour.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    internal static string Day(LocalDate? day, string none) => day is { } known ? Day(known) : none;
}
