namespace Regulatory.Domain.Governance.Calendars;

/// <summary>An act on the working calendar of one year.</summary>
public abstract record WorkCalendarCommand
{
    public abstract int Year { get; init; }
}
