using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Supervision.Digests;

/// <summary>Of which indicator of supervision the months and cities are counted.</summary>
/// <param name="Code">Its name in this system: <c>ONLINE</c>.</param>
/// <param name="Month">Any day of the month that is compared by city, the last of the trend.</param>
/// <param name="Division">Vehicles entered here or below; the reader's own when left out.</param>
/// <param name="Enterprise">Party id of the owner of the vehicles; all when left out.</param>
/// <param name="Months">Months of the trend, 1 to 12.</param>
public sealed record TrendQuestion(string Code, LocalDate Month, DivisionCode? Division = null, PartyId? Enterprise = null, int Months = 12);

/// <summary>
/// An indicator of supervision by month and by city, counted as the indicators of one month are, from the rows that these name for that month and
/// that city.
/// </summary>
/// <param name="From">First day of the trend.</param>
/// <param name="Until">Last day of the month that is compared.</param>
/// <param name="Trend">Months in which there was something to count, the oldest first.</param>
/// <param name="Cities">Cities of the month in which there was something to count; the province's own authority among them.</param>
public sealed record SupervisionTrend(
    string Code, LocalDate From, LocalDate Until, DivisionCode? Division, PartyId? Enterprise, ImmutableArray<SupervisionMonth> Trend,
    ImmutableArray<SupervisionCity> Cities);

/// <summary>What an indicator came to in a month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Percent">Two decimals; of a mean the mean itself.</param>
/// <param name="IsMet">Null where there is no target.</param>
public sealed record SupervisionMonth(LocalDate Month, decimal Numerator, decimal Denominator, decimal Percent, bool? IsMet);

/// <summary>What an indicator came to in a city.</summary>
/// <param name="Percent">Two decimals; of a mean the mean itself.</param>
/// <param name="IsMet">Null where there is no target.</param>
public sealed record SupervisionCity(DivisionCode City, decimal Numerator, decimal Denominator, decimal Percent, bool? IsMet);
