namespace Regulatory.Domain.Supervision.Monitors;

/// <summary>An act upon a monitor's month; each is recorded together with the handling of an alarm.</summary>
public abstract record MonitorMonthCommand
{
    public abstract MonitorMonthId Month { get; init; }
}
