using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Calendar;

/// <summary>
/// One year's notice of the State Council General Office: days off (statutory festivals and the rest days moved to them) and
/// the weekend days worked instead 调休上班. A notice may reach into the last days of December before its year, when the New
/// Year holiday begins there.
/// </summary>
/// <param name="DocumentNumber">The notice: document number or its address on gov.cn.</param>
public sealed record CalendarYear(
    int Year, string DocumentNumber, ImmutableSortedSet<LocalDate> Off, ImmutableSortedSet<LocalDate> MakeUp)
{
    /// <summary>What the notice says of a day; null when it does not mention it.</summary>
    public bool? Works(LocalDate day) => MakeUp.Contains(day) ? true : Off.Contains(day) ? false : null;
}
