using NodaTime;

namespace Regulatory.Domain.Enforcement.Inspections;

/// <summary>When somebody may be inspected again without cause.</summary>
public static class InspectionRhythm
{
    private const int Longest = 1_200;

    /// <summary>The ordinary months after an inspection, divided by the frequency: at 200 percent half of them, at 50 twice as many.</summary>
    public static LocalDate NextFrom(LocalDate heldOn, int percent, EnforcementContext context)
    {
        var months = context.Figures.NumberOf(InspectionFigures.MonthsBetween, heldOn);
        return heldOn.PlusMonths(Math.Min(Longest, percent <= 0 ? months : months * 100 / percent));
    }
}
