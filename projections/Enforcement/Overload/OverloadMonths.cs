using NodaTime;

namespace Regulatory.Projections.Enforcement.Overload;

/// <summary>Months as rows are asked for by them: by their first day.</summary>
internal static class OverloadMonths
{
    public static LocalDate Of(LocalDate day) => new(day.Year, day.Month, 1);
}
