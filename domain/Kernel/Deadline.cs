using NodaTime;

namespace Regulatory.Domain.Kernel;

/// <summary>The last day of a period of law.</summary>
/// <param name="Due">The period ends at 24:00 of this day (calendar-and-codes §1.2).</param>
/// <param name="Provisional">
/// The period runs into a year whose holiday notice is not out yet; it is recomputed when the notice is published.
/// </param>
public readonly record struct Deadline(LocalDate Due, bool Provisional)
{
    public bool IsPassedOn(LocalDate day) => day > Due;
}
